package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Query;
import io.openaisdk.api.beta.assistants.AssistantModel;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.beta.assistants.AssistantTool;
import io.openaisdk.api.beta.assistants.AssistantsApiToolChoiceOption;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to run an assistant on a thread. */
@ApiModel
public interface RunCreateParams extends Params {

    /**
     * Identifier of the assistant that carries out the run.
     *
     * @return the value
     */
    String assistantId();

    /**
     * Identifier of the model for this run. When absent, the model of the assistant applies.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantModel> model();

    /**
     * Amount of reasoning, from {@code none} over {@code minimal}, {@code low}, {@code medium}, {@code high} and
     * {@code xhigh} to {@code max}. Less is faster and cheaper; models differ in what they accept.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ReasoningEffort> reasoningEffort();

    /**
     * Instructions that replace those of the assistant for this run only.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Text added after the instructions of the run, to adjust one run while keeping the rest.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> additionalInstructions();

    /**
     * Messages put into the thread before the run starts.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<MessageCreateParams> additionalMessages();

    /**
     * Tools that replace those of the assistant for this run only. At most 20.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AssistantTool> tools();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Sampling temperature from 0 to 2; low values give focused output, high values more random output. Default:
     * {@code 1}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Nucleus sampling: only tokens within this share of probability mass are considered. From 0 to 1; {@code 1} by
     * default. Change either this or the temperature.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Cap on prompt tokens across the whole run, kept on a best-effort basis; a run that exceeds it ends as
     * {@code incomplete}. At least 256.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxPromptTokens();

    /**
     * Cap on completion tokens across the whole run, kept on a best-effort basis; a run that exceeds it ends as
     * {@code incomplete}. At least 256.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Long> maxCompletionTokens();

    /**
     * Rules by which the thread is shortened before the run.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<RunTruncationStrategy> truncationStrategy();

    /**
     * Choice of the tool, if any, that the model calls during the run.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantsApiToolChoiceOption> toolChoice();

    /**
     * Flag that lets the model call several tools in parallel.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> parallelToolCalls();

    /**
     * Output format required of the model. A JSON schema enables Structured Outputs, {@code json_object} plain JSON
     * mode, which also needs an instruction to produce JSON.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantResponseFormat> responseFormat();

    /**
     * Extra fields wanted in the response. Only {@code step_details.tool_calls[*].file_search.results[*].content}, the
     * content of file search results, is supported.
     *
     * @return the items; empty when absent
     */
    @Query
    List<RunInclude> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunCreateParamsBuilder builder() {
        return ModelRuntime.builder(RunCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunCreateParamsBuilder toBuilder();
}
