package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A single step of a run. */
@ApiModel
public interface RunStep extends Model {

    /**
     * Kind of this object, always {@code thread.run.step}.
     *
     * @return the value
     */
    @Constant("thread.run.step")
    String object();

    /**
     * ID of the run step.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of step: {@code message_creation} or {@code tool_calls}.
     *
     * @return the value
     */
    RunStepType type();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * ID of the assistant that the step belongs to.
     *
     * @return the value
     */
    String assistantId();

    /**
     * ID of the thread of the run.
     *
     * @return the value
     */
    String threadId();

    /**
     * ID of the run that contains the step.
     *
     * @return the value
     */
    String runId();

    /**
     * State of the run step.
     *
     * @return the value
     */
    RunStepStatus status();

    /**
     * What the step does: a message creation or tool calls.
     *
     * @return the value
     */
    RunStepStepDetails stepDetails();

    /**
     * Latest error of the step; null if there was none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunStepLastError> lastError();

    /**
     * Time of expiry, in Unix seconds; a step expires together with its run.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> expiredAt();

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
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Token usage of the step; null while it is in progress.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<RunCompletionUsage> usage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RunStepBuilder builder() {
        return ModelRuntime.builder(RunStep.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RunStepBuilder toBuilder();
}
