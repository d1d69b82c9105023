package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.chat.completions.ChatCompletionFunctionTool;
import io.openaisdk.api.chat.completions.ChatCompletionResponseFormat;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.List;
import java.util.Optional;

/** Parameters of the sampling. */
@ApiModel
public interface EvalCompletionsSamplingParams extends Model {

    /**
     * Amount of reasoning, from {@code none} over {@code minimal}, {@code low}, {@code medium}, {@code high} and
     * {@code xhigh} to {@code max}. Less is faster and cheaper; models differ in what they accept.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Sampling temperature; higher values make outputs more random. Default: {@code 1}.
     *
     * @return the value; empty when absent
     */
    Optional<Double> temperature();

    /**
     * Limit on the tokens of the output.
     *
     * @return the value; empty when absent
     */
    Optional<Long> maxCompletionTokens();

    /**
     * Nucleus sampling threshold, in place of temperature; {@code 1.0}, the default, admits every token.
     *
     * @return the value; empty when absent
     */
    Optional<Double> topP();

    /**
     * Seed of the random numbers used in sampling. Default: {@code 42}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> seed();

    /**
     * Format that the answer has to follow. {@code json_schema} guarantees a match with a schema and is to be preferred
     * over the older {@code json_object}.
     *
     * @return the value; empty when absent
     */
    Optional<ChatCompletionResponseFormat> responseFormat();

    /**
     * Functions for which the model may generate JSON inputs, at most 128; other tools are not supported yet.
     *
     * @return the items; empty when absent
     */
    List<ChatCompletionFunctionTool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalCompletionsSamplingParamsBuilder builder() {
        return ModelRuntime.builder(EvalCompletionsSamplingParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalCompletionsSamplingParamsBuilder toBuilder();
}
