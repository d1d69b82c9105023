package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A file for the model to read, given by identifier or inline. */
@ApiModel
public interface ChatCompletionFile extends Model {

    /**
     * Name of the file, for a file that is sent inline.
     *
     * @return the value; empty when absent
     */
    Optional<String> filename();

    /**
     * File bytes in Base64, for a file that is sent inline.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileData();

    /**
     * Identifier of an uploaded file that the model shall read.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionFileBuilder builder() {
        return ModelRuntime.builder(ChatCompletionFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionFileBuilder toBuilder();
}
