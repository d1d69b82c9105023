package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.beta.assistants.AssistantTool;
import io.openaisdk.api.beta.assistants.AssistantToolResources;
import io.openaisdk.api.beta.assistants.AssistantsApiToolChoiceOption;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to create a thread and run an assistant on it at once. */
@ApiModel
public interface ThreadCreateAndRunParams extends Params {

    /**
     * Identifier of the assistant that carries out the run.
     *
     * @return the value
     */
    String assistantId();

    /**
     * Thread to create for the run. When absent, it is an empty one.
     *
     * @return the value; empty when absent
     */
    Optional<ThreadCreateParams> thread();

    /**
     * Identifier of the model for this run. When absent, the model of the assistant applies.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ThreadCreateAndRunModel> model();

    /**
     * System message that replaces the default one of the assistant for this run only.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Tools that replace those of the assistant for this run only. At most 20.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AssistantTool> tools();

    /**
     * Resources for the assistant's tools: files for {@code code_interpreter}, vector stores for {@code file_search}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantToolResources> toolResources();

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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadCreateAndRunParamsBuilder builder() {
        return ModelRuntime.builder(ThreadCreateAndRunParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadCreateAndRunParamsBuilder toBuilder();
}
