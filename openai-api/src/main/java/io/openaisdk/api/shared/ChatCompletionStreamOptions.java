package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings of streaming, for requests whose answer comes in chunks. */
@ApiModel
public interface ChatCompletionStreamOptions extends Model {

    /**
     * Flag for one more chunk ahead of {@code data: [DONE]}, with empty {@code choices} and the usage of the entire
     * request. The chunk may be missing if the stream breaks off.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeUsage();

    /**
     * Flag for padding that hides payload sizes from side-channel attacks, in an {@code obfuscation} field of delta
     * events. On by default; {@code false} saves bandwidth on trusted networks.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeObfuscation();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionStreamOptionsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionStreamOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionStreamOptionsBuilder toBuilder();
}
