package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Parameters of {@code fineTuning().jobs().list}. */
@ApiModel
public interface JobListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last job.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Maximum number of fine-tuning jobs per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Restricts the list to jobs with this metadata, sent as {@code metadata[k]=v}; {@code metadata=null} selects jobs
     * without any.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static JobListParamsBuilder builder() {
        return ModelRuntime.builder(JobListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    JobListParamsBuilder toBuilder();
}
