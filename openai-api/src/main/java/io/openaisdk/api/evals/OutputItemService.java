package io.openaisdk.api.evals;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads what runs of evaluations gave. */
@ApiService("/evals/{evalId}/runs/{runId}/output_items")
public interface OutputItemService {

    /**
     * Lists the output items of an evaluation run.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param runId the identifier of the run whose output items are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<EvalRunOutputItem> list(String evalId, String runId, OutputItemListParams params);

    /**
     * Lists the output items of an evaluation run.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param runId the identifier of the run whose output items are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<EvalRunOutputItem> list(String evalId, String runId, Consumer<OutputItemListParamsBuilder> params) {
        return list(evalId, runId, ModelRuntime.build(OutputItemListParams.builder(), params));
    }

    /**
     * Lists the output items of an evaluation run.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param runId the identifier of the run whose output items are listed
     * @return the first page
     */
    default Page<EvalRunOutputItem> list(String evalId, String runId) {
        return list(evalId, runId, OutputItemListParams.builder().build());
    }

    /**
     * Fetches one output item of an evaluation run.
     *
     * @param evalId the identifier of the evaluation whose runs are concerned
     * @param runId the identifier of the run
     * @param outputItemId the identifier of the output item to be fetched
     * @return the eval run output item
     */
    @Get("/{outputItemId}")
    EvalRunOutputItem retrieve(String evalId, String runId, String outputItemId);
}
