package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Reasoning settings for realtime models that reason, such as {@code gpt-realtime-2}. */
@ApiModel
public interface RealtimeReasoning extends Model {

    /**
     * How much effort the model puts into reasoning.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeReasoningEffort> effort();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeReasoningBuilder builder() {
        return ModelRuntime.builder(RealtimeReasoning.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeReasoningBuilder toBuilder();
}
