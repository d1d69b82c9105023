package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Input and output of the model for this item. */
@ApiModel
public interface EvalRunOutputItemSample extends Model {

    /**
     * Messages given to the model.
     *
     * @return the items
     */
    @Required
    List<EvalRunOutputItemSampleInput> input();

    /**
     * Messages that the model answered with.
     *
     * @return the items
     */
    @Required
    List<EvalRunOutputItemSampleOutput> output();

    /**
     * Why the generation stopped.
     *
     * @return the value
     */
    String finishReason();

    /**
     * Model that generated the sample.
     *
     * @return the value
     */
    String model();

    /**
     * Tokens used for the sample.
     *
     * @return the value
     */
    EvalRunOutputItemSampleUsage usage();

    /**
     * Error that occurred, as reported by the Eval API.
     *
     * @return the value
     */
    EvalApiError error();

    /**
     * Sampling temperature of the generation.
     *
     * @return the value
     */
    double temperature();

    /**
     * Upper limit for completion tokens.
     *
     * @return the value
     */
    long maxCompletionTokens();

    /**
     * Nucleus sampling value of the generation.
     *
     * @return the value
     */
    double topP();

    /**
     * Seed with which the sample was generated.
     *
     * @return the value
     */
    long seed();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemSampleBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItemSample.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemSampleBuilder toBuilder();
}
