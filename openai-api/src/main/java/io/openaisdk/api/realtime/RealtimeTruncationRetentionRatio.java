package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A truncation that keeps a share of the conversation. */
@ApiModel
public non-sealed interface RealtimeTruncationRetentionRatio extends Model, RealtimeTruncation {

    /**
     * Discriminator of this rule, always {@code retention_ratio}.
     *
     * @return the value
     */
    @Constant("retention_ratio")
    String type();

    /**
     * Share of the tokens after the instructions that survives a truncation, from 0 to 1. Lower values truncate less
     * often.
     *
     * @return the value
     */
    double retentionRatio();

    /**
     * Token limits of this rule; those of the model apply when absent.
     *
     * @return the value; empty when absent
     */
    Optional<RealtimeTruncationTokenLimits> tokenLimits();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeTruncationRetentionRatioBuilder builder() {
        return ModelRuntime.builder(RealtimeTruncationRetentionRatio.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeTruncationRetentionRatioBuilder toBuilder();
}
