package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Further information on the status. */
@ApiModel
public interface RealtimeResponseStatusDetails extends Model {

    /**
     * Kind of outcome, in line with {@code status}: {@code completed}, {@code cancelled}, {@code incomplete} or
     * {@code failed}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseStatusDetailsType> type();

    /**
     * Why the response stopped: {@code turn_detected} or {@code client_cancelled} if cancelled,
     * {@code max_output_tokens} or {@code content_filter} if incomplete.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseStatusDetailsReason> reason();

    /**
     * Error behind the failure, set if {@code status} is {@code failed}.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseStatusDetailsError> error();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseStatusDetailsBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseStatusDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseStatusDetailsBuilder toBuilder();
}
