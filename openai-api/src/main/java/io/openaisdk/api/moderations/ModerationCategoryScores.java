package io.openaisdk.api.moderations;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;

/** Harm categories, each with the score that the model predicts for it. */
@ApiModel
public interface ModerationCategoryScores extends Model {

    /**
     * Predicted score for {@code hate}.
     *
     * @return the value
     */
    double hate();

    /**
     * Predicted score for {@code hate/threatening}.
     *
     * @return the value
     */
    @WireName("hate/threatening")
    double hateThreatening();

    /**
     * Predicted score for {@code harassment}.
     *
     * @return the value
     */
    double harassment();

    /**
     * Predicted score for {@code harassment/threatening}.
     *
     * @return the value
     */
    @WireName("harassment/threatening")
    double harassmentThreatening();

    /**
     * Predicted score for {@code illicit}.
     *
     * @return the value
     */
    double illicit();

    /**
     * Predicted score for {@code illicit/violent}.
     *
     * @return the value
     */
    @WireName("illicit/violent")
    double illicitViolent();

    /**
     * Predicted score for {@code self-harm}.
     *
     * @return the value
     */
    @WireName("self-harm")
    double selfHarm();

    /**
     * Predicted score for {@code self-harm/intent}.
     *
     * @return the value
     */
    @WireName("self-harm/intent")
    double selfHarmIntent();

    /**
     * Predicted score for {@code self-harm/instructions}.
     *
     * @return the value
     */
    @WireName("self-harm/instructions")
    double selfHarmInstructions();

    /**
     * Predicted score for {@code sexual}.
     *
     * @return the value
     */
    double sexual();

    /**
     * Predicted score for {@code sexual/minors}.
     *
     * @return the value
     */
    @WireName("sexual/minors")
    double sexualMinors();

    /**
     * Predicted score for {@code violence}.
     *
     * @return the value
     */
    double violence();

    /**
     * Predicted score for {@code violence/graphic}.
     *
     * @return the value
     */
    @WireName("violence/graphic")
    double violenceGraphic();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ModerationCategoryScoresBuilder builder() {
        return ModelRuntime.builder(ModerationCategoryScores.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ModerationCategoryScoresBuilder toBuilder();
}
