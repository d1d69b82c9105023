package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.beta.assistants.AssistantResponseFormat;
import io.openaisdk.api.beta.assistants.AssistantTool;
import io.openaisdk.api.beta.assistants.AssistantsApiToolChoiceOption;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of an assistant on a thread. */
@ApiModel
public interface Run extends Model {

    /**
     * Kind of this object, always {@code thread.run}.
     *
     * @return the value
     */
    @Constant("thread.run")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * ID of the thread that the run works on.
     *
     * @return the value
     */
    String threadId();

    /**
     * ID of the assistant that executes the run.
     *
     * @return the value
     */
    String assistantId();

    /**
     * State of the run.
     *
     * @return the value
     */
    RunStatus status();

    /**
     * Action that the run waits for; null if it waits for none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunRequiredAction> requiredAction();

    /**
     * Latest error of the run; null if there was none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunLastError> lastError();

    /**
     * Time of expiry, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> expiresAt();

    /**
     * Time of the start, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> startedAt();

    /**
     * Time of cancellation, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> cancelledAt();

    /**
     * Time of failure, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> failedAt();

    /**
     * Time of completion, in Unix seconds.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> completedAt();

    /**
     * Explanation of why the run stopped short; null if it did not.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunIncompleteDetails> incompleteDetails();

    /**
     * Model of the assistant in this run.
     *
     * @return the value
     */
    String model();

    /**
     * Instructions of the assistant in this run.
     *
     * @return the value
     */
    String instructions();

    /**
     * Tools of the assistant in this run, at most 20. Default: none.
     *
     * @return the items
     */
    @Required
    List<AssistantTool> tools();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Token usage of the run; null until it reaches a terminal state.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunCompletionUsage> usage();

    /**
     * Sampling temperature of the run; 1 if absent.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> temperature();

    /**
     * Nucleus sampling value of the run; 1 if absent.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Double> topP();

    /**
     * Upper bound on prompt tokens over the whole run, at least 256.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxPromptTokens();

    /**
     * Upper bound on completion tokens over the whole run, at least 256.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> maxCompletionTokens();

    /**
     * Rules by which the thread is shortened before the run.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunTruncationStrategy> truncationStrategy();

    /**
     * Choice of the tool, if any, that the model calls during the run.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<AssistantsApiToolChoiceOption> toolChoice();

    /**
     * Flag that lets the model call several tools in parallel.
     *
     * @return the value
     */
    boolean parallelToolCalls();

    /**
     * Output format required of the model. A JSON schema enables Structured Outputs, {@code json_object} plain JSON
     * mode, which also needs an instruction to produce JSON.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<AssistantResponseFormat> responseFormat();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunBuilder builder() {
        return ModelRuntime.builder(Run.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunBuilder toBuilder();
}
