package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Token usage of the response, on which billing rests. Output of earlier turns counts as input of later ones. */
@ApiModel
public interface RealtimeResponseUsage extends Model {

    /**
     * Count of all tokens, input and output together.
     *
     * @return the value; empty when absent
     */
    Optional<Long> totalTokens();

    /**
     * Count of all input tokens, text and audio among them.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputTokens();

    /**
     * Count of all output tokens, text and audio among them.
     *
     * @return the value; empty when absent
     */
    Optional<Long> outputTokens();

    /**
     * Breakdown of the input tokens. Cached ones, which stem from earlier turns, are part of the total.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseUsageInputTokenDetails> inputTokenDetails();

    /**
     * Breakdown of the output tokens by kind.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeResponseUsageOutputTokenDetails> outputTokenDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeResponseUsageBuilder builder() {
        return ModelRuntime.builder(RealtimeResponseUsage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeResponseUsageBuilder toBuilder();
}
