package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The completions usage within a time bucket. */
@ApiModel
public non-sealed interface UsageCompletionsResult extends Model, UsageTimeBucketResult {

    /**
     * Kind of this object, always {@code organization.usage.completions.result}.
     *
     * @return the value
     */
    @Constant("organization.usage.completions.result")
    String object();

    /**
     * Count of input tokens of every kind, whether cached, stored in the cache or neither; Scale Tier tokens are
     * included.
     *
     * @return the value
     */
    long inputTokens();

    /**
     * Count of input tokens of any kind taken from the cache, Scale Tier tokens included.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputCachedTokens();

    /**
     * Count of input tokens stored in the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputCacheWriteTokens();

    /**
     * Count of input tokens of any kind that neither came from the cache nor were stored in it.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputUncachedTokens();

    /**
     * Count of output tokens of any kind, Scale Tier tokens included.
     *
     * @return the value
     */
    long outputTokens();

    /**
     * Count of text input tokens that neither came from the cache nor were stored in it.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputTextTokens();

    /**
     * Count of text output tokens.
     *
     * @return the value; empty when absent
     */
    Optional<Long> outputTextTokens();

    /**
     * Count of text input tokens taken from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputCachedTextTokens();

    /**
     * Count of audio input tokens that did not come from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputAudioTokens();

    /**
     * Count of audio input tokens taken from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputCachedAudioTokens();

    /**
     * Count of audio output tokens.
     *
     * @return the value; empty when absent
     */
    Optional<Long> outputAudioTokens();

    /**
     * Count of image input tokens that did not come from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputImageTokens();

    /**
     * Count of image input tokens taken from the cache.
     *
     * @return the value; empty when absent
     */
    Optional<Long> inputCachedImageTokens();

    /**
     * Count of image output tokens.
     *
     * @return the value; empty when absent
     */
    Optional<Long> outputImageTokens();

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
     * Whether the requests were batch requests, if grouped by {@code batch}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> batch();

    /**
     * Service tier, if grouped by {@code service_tier}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> serviceTier();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static UsageCompletionsResultBuilder builder() {
        return ModelRuntime.builder(UsageCompletionsResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    UsageCompletionsResultBuilder toBuilder();
}
