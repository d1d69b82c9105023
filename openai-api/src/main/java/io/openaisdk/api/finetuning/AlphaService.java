package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiService;

/** Leads to fine-tuning features that may still change. */
@ApiService
public interface AlphaService {

    /**
     * Gives the operations on graders.
     *
     * @return the service
     */
    GraderService graders();
}
