package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.responses.BetaAgentMessageItemParamContent;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** Content part of a request that shows the model an image. */
@ApiModel
public non-sealed interface ResponseInputImageContent
        extends Model, ResponseFunctionCallOutputItem, BetaAgentMessageItemParamContent {

    /**
     * Discriminator of this variant, always {@code input_image}.
     *
     * @return the value
     */
    @Constant("input_image")
    String type();

    /**
     * Location of the picture, either a complete web address or a data URL that carries it in base64. At most 20971520
     * characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> imageUrl();

    /**
     * Identifier of the uploaded file.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> fileId();

    /**
     * How closely the model looks at the picture: {@code low}, {@code high}, {@code original} or {@code auto}. The
     * default is {@code auto}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<ImageDetail> detail();

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
    static ResponseInputImageContentBuilder builder() {
        return ModelRuntime.builder(ResponseInputImageContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputImageContentBuilder toBuilder();
}
