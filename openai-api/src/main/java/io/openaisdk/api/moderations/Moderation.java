package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Judgment of the model on one input. */
@ApiModel
public interface Moderation extends Model {

    /**
     * Flag telling if the content falls under any harm category at all.
     *
     * @return the value
     */
    boolean flagged();

    /**
     * Harm categories, each with a flag that tells if the content falls under it.
     *
     * @return the value
     */
    ModerationCategories categories();

    /**
     * Harm categories, each with the score that the model predicts for it.
     *
     * @return the value
     */
    ModerationCategoryScores categoryScores();

    /**
     * Harm categories, each with the kinds of input that its score rests on.
     *
     * @return the value
     */
    ModerationCategoryAppliedInputTypes categoryAppliedInputTypes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationBuilder builder() {
        return ModelRuntime.builder(Moderation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationBuilder toBuilder();
}
