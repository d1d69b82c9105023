package io.openaisdk.api.uploads;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that adds a part to an upload. */
@ApiModel
public interface PartCreateParams extends Params {

    /**
     * Bytes that make up this part of the upload.
     *
     * @return the value
     */
    FileUpload data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static PartCreateParamsBuilder builder() {
        return ModelRuntime.builder(PartCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    PartCreateParamsBuilder toBuilder();
}
