package io.openaisdk.api.uploads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** Body of a request that completes an upload. */
@ApiModel
public interface UploadCompleteParams extends Params {

    /**
     * Identifiers of the parts, in file order.
     *
     * @return the items
     */
    @Required
    List<String> partIds();

    /**
     * MD5 checksum of the whole file, if the uploaded bytes are to be verified.
     *
     * @return the value; empty when absent
     */
    Optional<String> md5();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UploadCompleteParamsBuilder builder() {
        return ModelRuntime.builder(UploadCompleteParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UploadCompleteParamsBuilder toBuilder();
}
