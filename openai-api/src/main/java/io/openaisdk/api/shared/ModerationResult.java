package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseModerationOutcome;
import java.util.List;
import java.util.Map;

/** Verdict of moderation on the input or output of a response. */
@ApiModel
public non-sealed interface ModerationResult extends Model, ResponseModerationOutcome {

    /**
     * Discriminator of this variant, always {@code moderation_result}.
     *
     * @return the value
     */
    @Constant("moderation_result")
    String type();

    /**
     * Moderation model that gave this verdict.
     *
     * @return the value
     */
    String model();

    /**
     * Whether at least one category applies to the content.
     *
     * @return the value
     */
    boolean flagged();

    /**
     * For each category, whether the content falls under it.
     *
     * @return the entries
     */
    @Required
    Map<String, Boolean> categories();

    /**
     * For each category, the score that the content got.
     *
     * @return the entries
     */
    @Required
    Map<String, Double> categoryScores();

    /**
     * For each category, the kinds of input that its score is based on.
     *
     * @return the entries
     */
    @Required
    Map<String, List<ModerationInputType>> categoryAppliedInputTypes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationResultBuilder builder() {
        return ModelRuntime.builder(ModerationResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationResultBuilder toBuilder();
}
