package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ModerationResult;
import java.util.List;

/** Moderation verdicts for the input or the output, when the moderation step succeeded. */
@ApiModel
public non-sealed interface ChatCompletionModerationResults extends Model, ChatCompletionModerationOutcome {

    /**
     * Discriminator of this variant, always {@code moderation_results}.
     *
     * @return the value
     */
    @Constant("moderation_results")
    String type();

    /**
     * Name of the moderation model that was used.
     *
     * @return the value
     */
    String model();

    /**
     * Moderation verdicts, one for each moderated piece.
     *
     * @return the items
     */
    @Required
    List<ModerationResult> results();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionModerationResultsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionModerationResults.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionModerationResultsBuilder toBuilder();
}
