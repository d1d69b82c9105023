package io.openaisdk.api.finetuning.jobs;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code fineTuning().jobs().checkpoints().list}. */
@ApiModel
public interface CheckpointListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last checkpoint.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of checkpoints per page. Default: {@code 10}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CheckpointListParamsBuilder builder() {
        return ModelRuntime.builder(CheckpointListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CheckpointListParamsBuilder toBuilder();
}
