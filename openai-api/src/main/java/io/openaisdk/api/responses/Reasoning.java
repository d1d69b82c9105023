package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.Optional;

/** Settings for models that reason, which are gpt-5 and the o-series. */
@ApiModel
public interface Reasoning extends Model {

    /**
     * Way in which reasoning is carried out, such as {@code standard} or {@code pro}. A response states the mode in
     * force.
     *
     * @return the value; empty when absent
     */
    Optional<ReasoningMode> mode();

    /**
     * How much the model thinks before it answers, from {@code none} to {@code max}. Less effort is faster and costs
     * fewer tokens; support for each value varies by model.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> effort();

    /**
     * Kind of summary to give of the model's reasoning: {@code auto}, {@code concise} or {@code detailed}. Helps in
     * debugging; {@code concise} needs {@code computer-use-preview} or a model after {@code gpt-5}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningSummary> summary();

    /**
     * Which earlier reasoning the model gets to see again: {@code auto}, {@code current_turn} or {@code all_turns}.
     * With {@code auto} or none, the model decides; a response states the mode in force.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningContext> context();

    /**
     * Length of the reasoning summary. Superseded by {@code summary}.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #summary()}
     */
    @Deprecated
    @NullAllowed
    Optional<ReasoningSummary> generateSummary();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ReasoningBuilder builder() {
        return ModelRuntime.builder(Reasoning.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ReasoningBuilder toBuilder();
}
