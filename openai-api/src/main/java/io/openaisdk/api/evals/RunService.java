package io.openaisdk.api.evals;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Runs evaluations. */
@ApiService("/evals/{evalId}/runs")
public interface RunService {

    /**
     * Lists the runs of an evaluation.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<EvalRun> list(String evalId, RunListParams params);

    /**
     * Lists the runs of an evaluation.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<EvalRun> list(String evalId, Consumer<RunListParamsBuilder> params) {
        return list(evalId, ModelRuntime.build(RunListParams.builder(), params));
    }

    /**
     * Lists the runs of an evaluation.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @return the first page
     */
    default Page<EvalRun> list(String evalId) {
        return list(evalId, RunListParams.builder().build());
    }

    /**
     * Starts a run of an evaluation on a data source and model configuration. The data source is checked against the
     * evaluation's schema.
     *
     * @param evalId the identifier of the evaluation to be run
     * @param params what to send
     * @return the new eval run
     */
    @Post
    EvalRun create(String evalId, RunCreateParams params);

    /**
     * Starts a run of an evaluation on a data source and model configuration. The data source is checked against the
     * evaluation's schema.
     *
     * @param evalId the identifier of the evaluation to be run
     * @param params sets what to send
     * @return the new eval run
     */
    default EvalRun create(String evalId, Consumer<RunCreateParamsBuilder> params) {
        return create(evalId, ModelRuntime.build(RunCreateParams.builder(), params));
    }

    /**
     * Fetches one run of an evaluation.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param runId the identifier of the run
     * @return the eval run
     */
    @Get("/{runId}")
    EvalRun retrieve(String evalId, String runId);

    /**
     * Cancels an evaluation run that is under way.
     *
     * @param evalId the identifier of the evaluation that the run belongs to
     * @param runId the identifier of the run to be cancelled
     * @return the canceled eval run
     */
    @Post("/{runId}")
    EvalRun cancel(String evalId, String runId);

    /**
     * Deletes a run of an evaluation.
     *
     * @param evalId the identifier of the evaluation from which the run is deleted
     * @param runId the identifier of the run to be deleted
     * @return the confirmation
     */
    @Delete("/{runId}")
    RunDeleteResponse delete(String evalId, String runId);

    /**
     * Gives the operations on the output items of runs.
     *
     * @return the service
     */
    OutputItemService outputItems();
}
