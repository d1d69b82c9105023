package io.openaisdk.api.finetuning;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.finetuning.jobs.JobCheckpointService;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Runs and watches fine-tuning jobs. */
@ApiService("/fine_tuning/jobs")
public interface JobService {

    /**
     * Starts a job that fine-tunes a model on a dataset, and returns its details, such as its status.
     *
     * @param params what to send
     * @return the new fine tuning job
     */
    @Post
    FineTuningJob create(JobCreateParams params);

    /**
     * Starts a job that fine-tunes a model on a dataset, and returns its details, such as its status.
     *
     * @param params sets what to send
     * @return the new fine tuning job
     */
    default FineTuningJob create(Consumer<JobCreateParamsBuilder> params) {
        return create(ModelRuntime.build(JobCreateParams.builder(), params));
    }

    /**
     * Lists the fine-tuning jobs of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<FineTuningJob> list(JobListParams params);

    /**
     * Lists the fine-tuning jobs of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<FineTuningJob> list(Consumer<JobListParamsBuilder> params) {
        return list(ModelRuntime.build(JobListParams.builder(), params));
    }

    /**
     * Lists the fine-tuning jobs of the organization.
     *
     * @return the first page
     */
    default Page<FineTuningJob> list() {
        return list(JobListParams.builder().build());
    }

    /**
     * Fetches one fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job
     * @return the fine tuning job
     */
    @Get("/{fineTuningJobId}")
    FineTuningJob retrieve(String fineTuningJobId);

    /**
     * Cancels a fine-tuning job at once.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job to be cancelled
     * @return the canceled fine tuning job
     */
    @Post("/{fineTuningJobId}/cancel")
    FineTuningJob cancel(String fineTuningJobId);

    /**
     * Lists the status events of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose events are listed
     * @param params what to ask for
     * @return the first page
     */
    @Get("/{fineTuningJobId}/events")
    @Paged(PageKind.CURSOR)
    Page<FineTuningJobEvent> listEvents(String fineTuningJobId, JobListEventsParams params);

    /**
     * Lists the status events of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose events are listed
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<FineTuningJobEvent> listEvents(String fineTuningJobId, Consumer<JobListEventsParamsBuilder> params) {
        return listEvents(fineTuningJobId, ModelRuntime.build(JobListEventsParams.builder(), params));
    }

    /**
     * Lists the status events of a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job whose events are listed
     * @return the first page
     */
    default Page<FineTuningJobEvent> listEvents(String fineTuningJobId) {
        return listEvents(fineTuningJobId, JobListEventsParams.builder().build());
    }

    /**
     * Pauses a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job to be paused
     * @return the fine tuning job
     */
    @Post("/{fineTuningJobId}/pause")
    FineTuningJob pause(String fineTuningJobId);

    /**
     * Resumes a fine-tuning job.
     *
     * @param fineTuningJobId the identifier of the fine-tuning job to be resumed
     * @return the fine tuning job
     */
    @Post("/{fineTuningJobId}/resume")
    FineTuningJob resume(String fineTuningJobId);

    /**
     * Gives the operations on the checkpoints of fine-tuning jobs.
     *
     * @return the service
     */
    JobCheckpointService checkpoints();
}
