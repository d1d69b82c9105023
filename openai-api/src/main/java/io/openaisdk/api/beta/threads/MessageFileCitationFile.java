package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Source file of the citation. */
@ApiModel
public interface MessageFileCitationFile extends Model {

    /**
     * Identifier of the cited file.
     *
     * @return the value
     */
    String fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageFileCitationFileBuilder builder() {
        return ModelRuntime.builder(MessageFileCitationFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageFileCitationFileBuilder toBuilder();
}
