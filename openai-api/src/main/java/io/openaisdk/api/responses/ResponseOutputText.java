package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Content part with text that the model wrote. */
@ApiModel
public non-sealed interface ResponseOutputText
        extends Model,
                ResponseOutputMessageContent,
                ResponseContentPart,
                ResponseMessageContent,
                BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code output_text}.
     *
     * @return the value
     */
    @Constant("output_text")
    String type();

    /**
     * Text that the model wrote.
     *
     * @return the value
     */
    String text();

    /**
     * Annotations of the text, such as citations of files and web pages.
     *
     * @return the items
     */
    @Required
    List<ResponseAnnotation> annotations();

    /**
     * Log probabilities of the tokens in the text.
     *
     * @return the items
     */
    @Required
    List<ResponseOutputTextLogprob> logprobs();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputTextBuilder builder() {
        return ModelRuntime.builder(ResponseOutputText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputTextBuilder toBuilder();
}
