package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The rate limits of a project for one model. */
@ApiModel
public interface ProjectRateLimit extends Model {

    /**
     * Kind of this object, always {@code project.rate_limit}.
     *
     * @return the value
     */
    @Constant("project.rate_limit")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Model that these limits concern.
     *
     * @return the value
     */
    String model();

    /**
     * Limit on requests per minute.
     *
     * @return the value
     */
    @WireName("max_requests_per_1_minute")
    long maxRequestsPer1Minute();

    /**
     * Limit on tokens per minute.
     *
     * @return the value
     */
    @WireName("max_tokens_per_1_minute")
    long maxTokensPer1Minute();

    /**
     * Most images per minute; absent for models to which it does not apply.
     *
     * @return the value; empty when absent
     */
    @WireName("max_images_per_1_minute")
    Optional<Long> maxImagesPer1Minute();

    /**
     * Most megabytes of audio per minute; absent for models to which it does not apply.
     *
     * @return the value; empty when absent
     */
    @WireName("max_audio_megabytes_per_1_minute")
    Optional<Long> maxAudioMegabytesPer1Minute();

    /**
     * Most requests per day; absent for models to which it does not apply.
     *
     * @return the value; empty when absent
     */
    @WireName("max_requests_per_1_day")
    Optional<Long> maxRequestsPer1Day();

    /**
     * Most input tokens that batches may use per day; absent for models to which it does not apply.
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
    static ProjectRateLimitBuilder builder() {
        return ModelRuntime.builder(ProjectRateLimit.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectRateLimitBuilder toBuilder();
}
