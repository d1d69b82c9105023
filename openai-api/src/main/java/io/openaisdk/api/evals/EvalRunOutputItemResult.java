package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Result of one grader for an output item. */
@ApiModel
public interface EvalRunOutputItemResult extends Model {

    /**
     * Type of the grader, such as {@code string-check-grader}.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Score given by the grader.
     *
     * @return the value
     */
    double score();

    /**
     * Whether the output passed according to this grader.
     *
     * @return the value
     */
    boolean passed();

    /**
     * Sample or intermediate data from the grader, if any.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> sample();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemResultBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItemResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemResultBuilder toBuilder();
}
