package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** Content part that shows the model an image. */
@ApiModel
public non-sealed interface ResponseInputImage
        extends Model, ResponseInputContent, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code input_image}.
     *
     * @return the value
     */
    @Constant("input_image")
    String type();

    /**
     * Location of the picture, either a complete web address or a data URL that carries it in base64.
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
     * @return the value
     */
    ImageDetail detail();

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
    static ResponseInputImageBuilder builder() {
        return ModelRuntime.builder(ResponseInputImage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputImageBuilder toBuilder();
}
