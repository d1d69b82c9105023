package io.openaisdk.api.beta.threads;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Runs assistants on threads. */
@BetaHeader("assistants=v2")
@ApiService("/threads/{threadId}/runs")
public interface RunService {

    /**
     * Lists the runs of a thread.
     *
     * @param threadId the identifier of the thread whose runs are listed
     * @param params what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get
    @Paged(PageKind.CURSOR)
    Page<Run> list(String threadId, RunListParams params);

    /**
     * Lists the runs of a thread.
     *
     * @param threadId the identifier of the thread whose runs are listed
     * @param params sets what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Run> list(String threadId, Consumer<RunListParamsBuilder> params) {
        return list(threadId, ModelRuntime.build(RunListParams.builder(), params));
    }

    /**
     * Lists the runs of a thread.
     *
     * @param threadId the identifier of the thread whose runs are listed
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Run> list(String threadId) {
        return list(threadId, RunListParams.builder().build());
    }

    /**
     * Starts a run on a thread.
     *
     * @param threadId the identifier of the thread to be run
     * @param params what to send
     * @return the new run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post
    Run create(String threadId, RunCreateParams params);

    /**
     * Starts a run on a thread.
     *
     * @param threadId the identifier of the thread to be run
     * @param params sets what to send
     * @return the new run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Run create(String threadId, Consumer<RunCreateParamsBuilder> params) {
        return create(threadId, ModelRuntime.build(RunCreateParams.builder(), params));
    }

    /**
     * Starts a run on a thread, and delivers the result as events while it is made.
     *
     * @param threadId the identifier of the thread to be run
     * @param params what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post
    @ServerSentEvents(named = true)
    EventStream<AssistantStreamEvent> createStreaming(String threadId, RunCreateParams params);

    /**
     * Starts a run on a thread, and delivers the result as events while it is made.
     *
     * @param threadId the identifier of the thread to be run
     * @param params sets what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default EventStream<AssistantStreamEvent> createStreaming(
            String threadId, Consumer<RunCreateParamsBuilder> params) {
        return createStreaming(threadId, ModelRuntime.build(RunCreateParams.builder(), params));
    }

    /**
     * Fetches one run.
     *
     * @param threadId the identifier of the thread of the run
     * @param runId the identifier of the run
     * @return the run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get("/{runId}")
    Run retrieve(String threadId, String runId);

    /**
     * Changes a run.
     *
     * @param threadId the identifier of the thread of the run
     * @param runId the identifier of the run to be changed
     * @param params what to send
     * @return the changed run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{runId}")
    Run update(String threadId, String runId, RunUpdateParams params);

    /**
     * Changes a run.
     *
     * @param threadId the identifier of the thread of the run
     * @param runId the identifier of the run to be changed
     * @param params sets what to send
     * @return the changed run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Run update(String threadId, String runId, Consumer<RunUpdateParamsBuilder> params) {
        return update(threadId, runId, ModelRuntime.build(RunUpdateParams.builder(), params));
    }

    /**
     * Changes a run.
     *
     * @param threadId the identifier of the thread of the run
     * @param runId the identifier of the run to be changed
     * @return the changed run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Run update(String threadId, String runId) {
        return update(threadId, runId, RunUpdateParams.builder().build());
    }

    /**
     * Cancels a run whose status is {@code in_progress}.
     *
     * @param threadId the identifier of the run's thread
     * @param runId the identifier of the run to be cancelled
     * @return the canceled run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{runId}/cancel")
    Run cancel(String threadId, String runId);

    /**
     * Submits the outputs of all tool calls, in a single request, for a run in status {@code requires_action} whose
     * required action is {@code submit_tool_outputs}.
     *
     * @param threadId the identifier of the thread that holds the run
     * @param runId the identifier of the run that waits for the tool outputs
     * @param params what to send
     * @return the run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{runId}/submit_tool_outputs")
    Run submitToolOutputs(String threadId, String runId, RunSubmitToolOutputsParams params);

    /**
     * Submits the outputs of all tool calls, in a single request, for a run in status {@code requires_action} whose
     * required action is {@code submit_tool_outputs}.
     *
     * @param threadId the identifier of the thread that holds the run
     * @param runId the identifier of the run that waits for the tool outputs
     * @param params sets what to send
     * @return the run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Run submitToolOutputs(String threadId, String runId, Consumer<RunSubmitToolOutputsParamsBuilder> params) {
        return submitToolOutputs(threadId, runId, ModelRuntime.build(RunSubmitToolOutputsParams.builder(), params));
    }

    /**
     * Submits the outputs of all tool calls, in a single request, for a run in status {@code requires_action} whose
     * required action is {@code submit_tool_outputs}, and delivers the result as events while it is made.
     *
     * @param threadId the identifier of the thread that holds the run
     * @param runId the identifier of the run that waits for the tool outputs
     * @param params what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{runId}/submit_tool_outputs")
    @ServerSentEvents(named = true)
    EventStream<AssistantStreamEvent> submitToolOutputsStreaming(
            String threadId, String runId, RunSubmitToolOutputsParams params);

    /**
     * Submits the outputs of all tool calls, in a single request, for a run in status {@code requires_action} whose
     * required action is {@code submit_tool_outputs}, and delivers the result as events while it is made.
     *
     * @param threadId the identifier of the thread that holds the run
     * @param runId the identifier of the run that waits for the tool outputs
     * @param params sets what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default EventStream<AssistantStreamEvent> submitToolOutputsStreaming(
            String threadId, String runId, Consumer<RunSubmitToolOutputsParamsBuilder> params) {
        return submitToolOutputsStreaming(
                threadId, runId, ModelRuntime.build(RunSubmitToolOutputsParams.builder(), params));
    }

    /**
     * Gives the operations on the steps of runs.
     *
     * @return the service
     */
    StepService steps();
}
