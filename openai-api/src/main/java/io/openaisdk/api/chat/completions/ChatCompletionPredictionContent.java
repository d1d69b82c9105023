package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Text that is known in advance to recur in the output, such as a file that gets only small changes. */
@ApiModel
public interface ChatCompletionPredictionContent extends Model {

    /**
     * Discriminator of this variant, always {@code content}.
     *
     * @return the value
     */
    @Constant("content")
    String type();

    /**
     * Expected text. Wherever the model's tokens agree with it, the answer arrives faster.
     *
     * @return the value
     */
    ChatCompletionTextContent content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionPredictionContentBuilder builder() {
        return ModelRuntime.builder(ChatCompletionPredictionContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionPredictionContentBuilder toBuilder();
}
