package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes that were requested for the rate limits. */
@ApiModel
public interface AuditLogRateLimitUpdatedChangesRequested extends Model {

    /**
     * Limit on requests per minute.
     *
     * @return the value; empty when absent
     */
    @WireName("max_requests_per_1_minute")
    Optional<Long> maxRequestsPer1Minute();

    /**
     * Limit on tokens per minute.
     *
     * @return the value; empty when absent
     */
    @WireName("max_tokens_per_1_minute")
    Optional<Long> maxTokensPer1Minute();

    /**
     * Limit on images per minute; applies to certain models only.
     *
     * @return the value; empty when absent
     */
    @WireName("max_images_per_1_minute")
    Optional<Long> maxImagesPer1Minute();

    /**
     * Limit on megabytes of audio per minute; applies to certain models only.
     *
     * @return the value; empty when absent
     */
    @WireName("max_audio_megabytes_per_1_minute")
    Optional<Long> maxAudioMegabytesPer1Minute();

    /**
     * Limit on requests per day; applies to certain models only.
     *
     * @return the value; empty when absent
     */
    @WireName("max_requests_per_1_day")
    Optional<Long> maxRequestsPer1Day();

    /**
     * Limit on batch input tokens per day; applies to certain models only.
     *
     * @return the value; empty when absent
     */
    @WireName("batch_1_day_max_input_tokens")
    Optional<Long> batch1DayMaxInputTokens();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogRateLimitUpdatedChangesRequestedBuilder builder() {
        return ModelRuntime.builder(AuditLogRateLimitUpdatedChangesRequested.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogRateLimitUpdatedChangesRequestedBuilder toBuilder();
}
