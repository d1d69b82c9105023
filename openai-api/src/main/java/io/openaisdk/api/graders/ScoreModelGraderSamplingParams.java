package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.Optional;

/** Sampling settings of the grader model. */
@ApiModel
public interface ScoreModelGraderSamplingParams extends Model {

    /**
     * Seed for the randomness of sampling.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> seed();

    /**
     * Nucleus sampling threshold, in place of temperature; {@code 1.0}, the default, admits every token.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Sampling temperature; the higher, the more random the output.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Upper limit for the tokens that the grader model generates. At least 1.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxCompletionsTokens();

    /**
     * Amount of reasoning, from {@code none} over {@code minimal}, {@code low}, {@code medium}, {@code high} and
     * {@code xhigh} to {@code max}. Less is faster and cheaper; models differ in what they accept.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ScoreModelGraderSamplingParamsBuilder builder() {
        return ModelRuntime.builder(ScoreModelGraderSamplingParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ScoreModelGraderSamplingParamsBuilder toBuilder();
}
