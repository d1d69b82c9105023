package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Reference to the generated file. */
@ApiModel
public interface MessageFilePathFile extends Model {

    /**
     * Identifier of the generated file.
     *
     * @return the value
     */
    String fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageFilePathFileBuilder builder() {
        return ModelRuntime.builder(MessageFilePathFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageFilePathFileBuilder toBuilder();
}
