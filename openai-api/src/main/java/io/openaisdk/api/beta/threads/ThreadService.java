package io.openaisdk.api.beta.threads;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the threads that assistants work on. */
@BetaHeader("assistants=v2")
@ApiService("/threads")
public interface ThreadService {

    /**
     * Creates a thread.
     *
     * @param params what to send
     * @return the new assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post
    AssistantThread create(ThreadCreateParams params);

    /**
     * Creates a thread.
     *
     * @param params sets what to send
     * @return the new assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default AssistantThread create(Consumer<ThreadCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ThreadCreateParams.builder(), params));
    }

    /**
     * Creates a thread.
     *
     * @return the new assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default AssistantThread create() {
        return create(ThreadCreateParams.builder().build());
    }

    /**
     * Creates a thread and starts a run on it, both in a single request.
     *
     * @param params what to send
     * @return the run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/runs")
    Run createAndRun(ThreadCreateAndRunParams params);

    /**
     * Creates a thread and starts a run on it, both in a single request.
     *
     * @param params sets what to send
     * @return the run
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Run createAndRun(Consumer<ThreadCreateAndRunParamsBuilder> params) {
        return createAndRun(ModelRuntime.build(ThreadCreateAndRunParams.builder(), params));
    }

    /**
     * Creates a thread and starts a run on it, both in a single request, and delivers the result as events while it is
     * made.
     *
     * @param params what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/runs")
    @ServerSentEvents(named = true)
    EventStream<AssistantStreamEvent> createAndRunStreaming(ThreadCreateAndRunParams params);

    /**
     * Creates a thread and starts a run on it, both in a single request, and delivers the result as events while it is
     * made.
     *
     * @param params sets what to send
     * @return the events; to be closed
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default EventStream<AssistantStreamEvent> createAndRunStreaming(Consumer<ThreadCreateAndRunParamsBuilder> params) {
        return createAndRunStreaming(ModelRuntime.build(ThreadCreateAndRunParams.builder(), params));
    }

    /**
     * Fetches one thread.
     *
     * @param threadId the identifier of the wanted thread
     * @return the assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get("/{threadId}")
    AssistantThread retrieve(String threadId);

    /**
     * Changes a thread.
     *
     * @param threadId the identifier of the thread to be changed; nothing but its {@code metadata} can be
     * @param params what to send
     * @return the changed assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{threadId}")
    AssistantThread update(String threadId, ThreadUpdateParams params);

    /**
     * Changes a thread.
     *
     * @param threadId the identifier of the thread to be changed; nothing but its {@code metadata} can be
     * @param params sets what to send
     * @return the changed assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default AssistantThread update(String threadId, Consumer<ThreadUpdateParamsBuilder> params) {
        return update(threadId, ModelRuntime.build(ThreadUpdateParams.builder(), params));
    }

    /**
     * Changes a thread.
     *
     * @param threadId the identifier of the thread to be changed; nothing but its {@code metadata} can be
     * @return the changed assistant thread
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default AssistantThread update(String threadId) {
        return update(threadId, ThreadUpdateParams.builder().build());
    }

    /**
     * Deletes a thread.
     *
     * @param threadId the identifier of the thread that is deleted
     * @return the confirmation
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Delete("/{threadId}")
    ThreadDeleted delete(String threadId);

    /**
     * Gives the operations on runs.
     *
     * @return the service
     */
    RunService runs();

    /**
     * Gives the operations on the messages of threads.
     *
     * @return the service
     */
    MessageService messages();
}
