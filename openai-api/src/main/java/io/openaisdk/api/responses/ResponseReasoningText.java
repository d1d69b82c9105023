package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;

/** Content part with the model's reasoning in words. */
@ApiModel
public non-sealed interface ResponseReasoningText
        extends Model, ResponseContentPart, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code reasoning_text}.
     *
     * @return the value
     */
    @Constant("reasoning_text")
    String type();

    /**
     * What the model thought, in words.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseReasoningTextBuilder builder() {
        return ModelRuntime.builder(ResponseReasoningText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseReasoningTextBuilder toBuilder();
}
