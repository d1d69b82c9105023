package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.evals.EvalItemContentItem;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** Content part that gives the model text. */
@ApiModel
public non-sealed interface ResponseInputText
        extends Model, ResponseInputContent, ResponseMessageContent, EvalItemContentItem, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code input_text}.
     *
     * @return the value
     */
    @Constant("input_text")
    String type();

    /**
     * Text that the model reads.
     *
     * @return the value
     */
    String text();

    /**
     * Marker that a reusable prompt prefix ends exactly here, without rounding to token blocks. Its lifetime is
     * {@code prompt_cache_options.ttl} of the request.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheBreakpoint> promptCacheBreakpoint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseInputTextBuilder builder() {
        return ModelRuntime.builder(ResponseInputText.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputTextBuilder toBuilder();
}
