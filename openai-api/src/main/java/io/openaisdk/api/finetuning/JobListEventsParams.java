package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Parameters of {@code fineTuning().jobs().listEvents}. */
@ApiModel
public interface JobListEventsParams extends Params {

    /**
     * Cursor: identifier of the previous page's last event.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of events per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobListEventsParamsBuilder builder() {
        return ModelRuntime.builder(JobListEventsParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobListEventsParamsBuilder toBuilder();
}
