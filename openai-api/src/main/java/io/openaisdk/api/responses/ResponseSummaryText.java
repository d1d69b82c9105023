package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;

/** Content part with a summary that the model wrote. */
@ApiModel
public non-sealed interface ResponseSummaryText extends Model, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code summary_text}.
     *
     * @return the value
     */
    @Constant("summary_text")
    String type();

    /**
     * Summary of the reasoning up to this point.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseSummaryTextBuilder builder() {
        return ModelRuntime.builder(ResponseSummaryText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseSummaryTextBuilder toBuilder();
}
