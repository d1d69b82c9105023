package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;

/** Content part in which the model declines to answer. */
@ApiModel
public non-sealed interface ResponseOutputRefusal
        extends Model,
                ResponseOutputMessageContent,
                ResponseContentPart,
                ResponseMessageContent,
                BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code refusal}.
     *
     * @return the value
     */
    @Constant("refusal")
    String type();

    /**
     * Model's explanation of why it declines.
     *
     * @return the value
     */
    String refusal();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseOutputRefusalBuilder builder() {
        return ModelRuntime.builder(ResponseOutputRefusal.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseOutputRefusalBuilder toBuilder();
}
