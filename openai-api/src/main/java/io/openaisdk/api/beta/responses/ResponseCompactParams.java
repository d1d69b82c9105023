package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Header;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseCompactServiceTier;
import io.openaisdk.api.shared.PromptCacheOptionsParam;
import io.openaisdk.api.shared.PromptCacheRetention;
import io.openaisdk.api.shared.ResponsesModel;
import java.util.List;
import java.util.Optional;

/** Body of a request to compact a conversation. */
@ApiModel
public interface ResponseCompactParams extends Params {

    /**
     * Identifier of the model to use, for instance {@code gpt-5} or {@code o3}.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ResponsesModel> model();

    /**
     * Input for the model: text, images or files.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<BetaResponseInput> input();

    /**
     * Identifier of the response that this one continues, for conversations of several turns. Not to be combined with
     * {@code conversation}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> previousResponseId();

    /**
     * System or developer message placed in the context of the model. With {@code previous_response_id}, instructions
     * of earlier responses do not carry over, so they are easy to replace.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> instructions();

    /**
     * Key for reads and writes of the prompt cache. At most 64 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> promptCacheKey();

    /**
     * Retention of the prompt cache entry that this request makes. Deprecated.
     *
     * @return the value; empty when absent
     * @deprecated use {@link #promptCacheOptions()}
     */
    @Deprecated
    @NullAllowed
    Optional<PromptCacheRetention> promptCacheRetention();

    /**
     * Settings of the prompt cache for this request.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<PromptCacheOptionsParam> promptCacheOptions();

    /**
     * Processing tier for the request, such as {@code auto}, {@code default}, {@code flex} or {@code priority}. Absence
     * means {@code auto}; the response names the tier that was really used.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ResponseCompactServiceTier> serviceTier();

    /**
     * Beta features to switch on for this call, joined with commas in the header.
     *
     * @return the items; empty when absent
     */
    @Header("openai-beta")
    @WireName("openai-beta")
    List<BetaFeature> betas();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseCompactParamsBuilder builder() {
        return ModelRuntime.builder(ResponseCompactParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCompactParamsBuilder toBuilder();
}
