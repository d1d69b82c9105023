package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Reference to the generated file. */
@ApiModel
public interface MessageDeltaFilePathFile extends Model {

    /**
     * Identifier of the generated file.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaFilePathFileBuilder builder() {
        return ModelRuntime.builder(MessageDeltaFilePathFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaFilePathFileBuilder toBuilder();
}
