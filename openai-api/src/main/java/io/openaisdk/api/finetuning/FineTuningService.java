package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiService;

/** Leads to what belongs to fine-tuning. */
@ApiService
public interface FineTuningService {

    /**
     * Gives the operations on fine-tuning jobs.
     *
     * @return the service
     */
    JobService jobs();

    /**
     * Gives the operations on fine-tuned checkpoints.
     *
     * @return the service
     */
    CheckpointService checkpoints();

    /**
     * Gives the operations on fine-tuning features that may still change.
     *
     * @return the service
     */
    AlphaService alpha();
}
