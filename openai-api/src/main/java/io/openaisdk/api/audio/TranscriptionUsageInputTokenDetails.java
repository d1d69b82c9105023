package io.openaisdk.api.audio;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Breakdown of the billed input tokens. */
@ApiModel
public interface TranscriptionUsageInputTokenDetails extends Model {

    /**
     * Count of text tokens billed.
     *
     * @return the value; empty when absent
     */
    Optional<Long> textTokens();

    /**
     * Count of audio tokens billed.
     *
     * @return the value; empty when absent
     */
    Optional<Long> audioTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranscriptionUsageInputTokenDetailsBuilder builder() {
        return ModelRuntime.builder(TranscriptionUsageInputTokenDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranscriptionUsageInputTokenDetailsBuilder toBuilder();
}
