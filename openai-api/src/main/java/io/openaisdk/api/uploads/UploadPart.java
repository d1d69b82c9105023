package io.openaisdk.api.uploads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A chunk of bytes that belongs to an upload. */
@ApiModel
public interface UploadPart extends Model {

    /**
     * Kind of this object, always {@code upload.part}.
     *
     * @return the value
     */
    @Constant("upload.part")
    String object();

    /**
     * ID of the part.
     *
     * @return the value
     */
    String id();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * ID of the upload that received the part.
     *
     * @return the value
     */
    String uploadId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UploadPartBuilder builder() {
        return ModelRuntime.builder(UploadPart.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UploadPartBuilder toBuilder();
}
