package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Token limits of this rule; those of the model apply when absent. */
@ApiModel
public interface RealtimeTruncationTokenLimits extends Model {

    /**
     * Token limit of the conversation after instructions and tool definitions, at least 0. Bounded by the context
     * window less the output maximum.
     *
     * @return the value; empty when absent
     */
    Optional<Long> postInstructions();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTruncationTokenLimitsBuilder builder() {
        return ModelRuntime.builder(RealtimeTruncationTokenLimits.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTruncationTokenLimitsBuilder toBuilder();
}
