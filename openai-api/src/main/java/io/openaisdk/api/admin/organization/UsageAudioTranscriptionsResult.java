package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The audio transcription usage within a time bucket. */
@ApiModel
public non-sealed interface UsageAudioTranscriptionsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.audio_transcriptions.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.audio_transcriptions.result")
    String object();

    /**
     * Length of the processed audio, in seconds.
     *
     * @return the value
     */
    long seconds();

    /**
     * Count of requests to the model.
     *
     * @return the value
     */
    long numModelRequests();

    /**
     * ID of the project, if grouped by {@code project_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> projectId();

    /**
     * ID of the user, if grouped by {@code user_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> userId();

    /**
     * ID of the API key, if grouped by {@code api_key_id}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> apiKeyId();

    /**
     * Name of the model, if grouped by {@code model}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageAudioTranscriptionsResultBuilder builder() {
        return ModelRuntime.builder(UsageAudioTranscriptionsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageAudioTranscriptionsResultBuilder toBuilder();
}
