package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.responses.BetaAgentMessageItemParamContent;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** Content part of a request that gives the model text. */
@ApiModel
public non-sealed interface ResponseInputTextContent
        extends Model, ResponseFunctionCallOutputItem, BetaAgentMessageItemParamContent {

    /**
     * Discriminator of this variant, always {@code input_text}.
     *
     * @return the value
     */
    @Constant("input_text")
    String type();

    /**
     * Text that the model reads. At most 10485760 characters.
     *
     * @return the value
     */
    String text();

    /**
     * Optional marker that ends a reusable prompt prefix at this content part, for prompt caching.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<PromptCacheBreakpoint> promptCacheBreakpoint();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseInputTextContentBuilder builder() {
        return ModelRuntime.builder(ResponseInputTextContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputTextContentBuilder toBuilder();
}
