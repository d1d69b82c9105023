package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The usage of a model that is billed by tokens. */
@ApiModel
public non-sealed interface TranscriptionUsageTokens extends Model, TranscriptionUsage {

    /**
     * Discriminator of this usage, always {@code tokens}.
     *
     * @return the value
     */
    @Constant("tokens")
    String type();

    /**
     * Count of input tokens billed.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Breakdown of the billed input tokens.
     *
     * @return the value; empty when absent
     */
    Optional<TranscriptionUsageInputTokenDetails> inputTokenDetails();

    /**
     * Count of output tokens.
     *
     * @return the value
     */
    long outputTokens();

    /**
     * Count of input and output tokens together.
     *
     * @return the value
     */
    long totalTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionUsageTokensBuilder builder() {
        return ModelRuntime.builder(TranscriptionUsageTokens.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionUsageTokensBuilder toBuilder();
}
