package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.responses.BetaResponseInputItem;
import io.openaisdk.api.evals.EvalCompletionsTemplateItem;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/**
 * An input message in short form. The roles {@code developer} and {@code system} outrank {@code user}, while
 * {@code assistant} marks earlier answers of the model.
 */
@ApiModel
public non-sealed interface EasyInputMessage
        extends Model, ResponseInputItem, EvalCompletionsTemplateItem, BetaResponseInputItem {

    /**
     * Discriminator of this item, always {@code message}.
     *
     * @return the value; empty when absent
     */
    @Constant("message")
    Optional<String> type();

    /**
     * Role of the author: {@code user}, {@code assistant}, {@code system} or {@code developer}.
     *
     * @return the value
     */
    EasyInputMessageRole role();

    /**
     * Content of the message, as a string or as parts with text, images or audio. May repeat an earlier answer.
     *
     * @return the value
     */
    EasyInputMessageContent content();

    /**
     * Phase of an assistant message, which tells interim remarks from the final answer.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<MessagePhase> phase();

    /**
     * Makes a message of text.
     *
     * @param role who speaks
     * @param text what is said
     * @return the message
     */
    static EasyInputMessage of(EasyInputMessageRole role, String text) {
        return builder().role(role).content(text).build();
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EasyInputMessageBuilder builder() {
        return ModelRuntime.builder(EasyInputMessage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EasyInputMessageBuilder toBuilder();
}
