package io.openaisdk.api.containers;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Body of a request that adds a file to a container. */
@ApiModel
public interface FileCreateParams extends Params {

    /**
     * Name of the file to add.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Content of the file to upload, as opposed to its name.
     *
     * @return the value; empty when absent
     */
    Optional<FileUpload> file();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileCreateParamsBuilder builder() {
        return ModelRuntime.builder(FileCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileCreateParamsBuilder toBuilder();
}
