package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Source file of the citation. */
@ApiModel
public interface MessageDeltaFileCitationFile extends Model {

    /**
     * Identifier of the cited file.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Passage of the file that is quoted.
     *
     * @return the value; empty when absent
     */
    Optional<String> quote();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaFileCitationFileBuilder builder() {
        return ModelRuntime.builder(MessageDeltaFileCitationFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaFileCitationFileBuilder toBuilder();
}
