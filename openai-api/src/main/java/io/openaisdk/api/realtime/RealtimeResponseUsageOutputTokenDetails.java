package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Breakdown of the output tokens by kind. */
@ApiModel
public interface RealtimeResponseUsageOutputTokenDetails extends Model {

    /**
     * Count of text tokens in the output.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of audio tokens in the output.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseUsageOutputTokenDetailsBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseUsageOutputTokenDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseUsageOutputTokenDetailsBuilder toBuilder();
}
