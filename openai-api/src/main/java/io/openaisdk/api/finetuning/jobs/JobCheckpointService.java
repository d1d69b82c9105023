package io.openaisdk.api.finetuning.jobs;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the checkpoints of fine-tuning jobs. */
@ApiService("/fine_tuning/jobs/{fineTuningJobId}/checkpoints")
public interface JobCheckpointService {

    /**
     * Lists the checkpoints of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose checkpoints are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<FineTuningJobCheckpoint> list(String fineTuningJobId, CheckpointListParams params);

    /**
     * Lists the checkpoints of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose checkpoints are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<FineTuningJobCheckpoint> list(String fineTuningJobId, Consumer<CheckpointListParamsBuilder> params) {
        return list(fineTuningJobId, ModelRuntime.build(CheckpointListParams.builder(), params));
    }

    /**
     * Lists the checkpoints of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose checkpoints are listed
     * @return the first page
     */
    default Page<FineTuningJobCheckpoint> list(String fineTuningJobId) {
        return list(fineTuningJobId, CheckpointListParams.builder().build());
    }
}
