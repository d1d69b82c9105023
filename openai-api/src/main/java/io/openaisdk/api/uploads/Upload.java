package io.openaisdk.api.uploads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A file under upload, which takes its bytes in parts. */
@ApiModel
public interface Upload extends Model {

    /**
     * Kind of this object, always {@code upload}.
     *
     * @return the value; empty when absent
     */
    @Constant("upload")
    Optional<String> object();

    /**
     * ID of the upload.
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
     * Name of the file.
     *
     * @return the value
     */
    String filename();

    /**
     * Size that the whole upload is to have, in bytes.
     *
     * @return the value
     */
    long bytes();

    /**
     * What the file is to be used for.
     *
     * @return the value
     */
    String purpose();

    /**
     * State of the upload.
     *
     * @return the value
     */
    UploadStatus status();

    /**
     * Time of expiry, in Unix seconds.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * File that resulted, once the upload is complete.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<FileObject> file();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UploadBuilder builder() {
        return ModelRuntime.builder(Upload.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UploadBuilder toBuilder();
}
