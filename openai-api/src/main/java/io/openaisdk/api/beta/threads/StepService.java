package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the steps of runs. */
@BetaHeader("assistants=v2")
@ApiService("/threads/{threadId}/runs/{runId}/steps")
public interface StepService {

    /**
     * Lists the steps of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its steps
     * @param runId the identifier of the run whose steps are listed
     * @param params what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get
    @Paged(PageKind.CURSOR)
    Page<RunStep> list(String threadId, String runId, StepListParams params);

    /**
     * Lists the steps of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its steps
     * @param runId the identifier of the run whose steps are listed
     * @param params sets what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<RunStep> list(String threadId, String runId, Consumer<StepListParamsBuilder> params) {
        return list(threadId, runId, ModelRuntime.build(StepListParams.builder(), params));
    }

    /**
     * Lists the steps of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its steps
     * @param runId the identifier of the run whose steps are listed
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<RunStep> list(String threadId, String runId) {
        return list(threadId, runId, StepListParams.builder().build());
    }

    /**
     * Fetches one step of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its step
     * @param runId the identifier of the step's run
     * @param stepId the identifier of the step to be fetched
     * @param params what to ask for
     * @return the run step
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get("/{stepId}")
    RunStep retrieve(String threadId, String runId, String stepId, StepRetrieveParams params);

    /**
     * Fetches one step of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its step
     * @param runId the identifier of the step's run
     * @param stepId the identifier of the step to be fetched
     * @param params sets what to ask for
     * @return the run step
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default RunStep retrieve(String threadId, String runId, String stepId, Consumer<StepRetrieveParamsBuilder> params) {
        return retrieve(threadId, runId, stepId, ModelRuntime.build(StepRetrieveParams.builder(), params));
    }

    /**
     * Fetches one step of a run.
     *
     * @param threadId the identifier of the thread that holds the run and its step
     * @param runId the identifier of the step's run
     * @param stepId the identifier of the step to be fetched
     * @return the run step
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default RunStep retrieve(String threadId, String runId, String stepId) {
        return retrieve(threadId, runId, stepId, StepRetrieveParams.builder().build());
    }
}
