package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiService;

/** Leads to the permissions of checkpoints. */
@ApiService
public interface CheckpointService {

    /**
     * Gives the operations on the permissions of checkpoints.
     *
     * @return the service
     */
    PermissionService permissions();
}
