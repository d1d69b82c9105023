package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run data source that selects stored responses by filters. */
@ApiModel
public non-sealed interface EvalResponsesSource extends Model, EvalResponsesRunSource {

    /**
     * Discriminator of this source, always {@code responses}.
     *
     * @return the value
     */
    @Constant("responses")
    String type();

    /**
     * Metadata that selects responses.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> metadata();

    /**
     * Name of the model whose responses are selected.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> model();

    /**
     * Text to look for in the {@code instructions} of responses.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructionsSearch();

    /**
     * Lower bound for the creation time of responses, inclusive. At least 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> createdAfter();

    /**
     * Upper bound for the creation time of responses, inclusive. At least 0.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> createdBefore();

    /**
     * Reasoning effort that selects responses.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Sampling temperature that selects responses.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Nucleus sampling value that selects responses.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * User identifiers that select responses.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<String> users();

    /**
     * Tool names that select responses.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<String> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalResponsesSourceBuilder builder() {
        return ModelRuntime.builder(EvalResponsesSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalResponsesSourceBuilder toBuilder();
}
