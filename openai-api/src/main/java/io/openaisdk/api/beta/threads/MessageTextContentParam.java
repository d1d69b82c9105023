package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A text part of a message that is being created. */
@ApiModel
public non-sealed interface MessageTextContentParam extends Model, MessageContentPartParam {

    /**
     * Discriminator of this input, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text that the model receives.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageTextContentParamBuilder builder() {
        return ModelRuntime.builder(MessageTextContentParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageTextContentParamBuilder toBuilder();
}
