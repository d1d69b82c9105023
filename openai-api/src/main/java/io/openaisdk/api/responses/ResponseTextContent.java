package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;

/** Content part that holds text. */
@ApiModel
public non-sealed interface ResponseTextContent extends Model, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text of this element. In a token count request, the settings of the text output.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseTextContentBuilder builder() {
        return ModelRuntime.builder(ResponseTextContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseTextContentBuilder toBuilder();
}
