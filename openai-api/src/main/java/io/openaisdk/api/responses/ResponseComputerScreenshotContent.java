package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with a screenshot of the computer. */
@ApiModel
public non-sealed interface ResponseComputerScreenshotContent
        extends Model, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this content part, always {@code computer_screenshot}.
     *
     * @return the value
     */
    @Constant("computer_screenshot")
    String type();

    /**
     * Address of the screenshot.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> imageUrl();

    /**
     * Identifier of the uploaded file with the screenshot.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> fileId();

    /**
     * Fidelity at which the model sees the screenshot: {@code low}, {@code high}, {@code auto} or {@code original}.
     * Default {@code auto}.
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
    static ResponseComputerScreenshotContentBuilder builder() {
        return ModelRuntime.builder(ResponseComputerScreenshotContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseComputerScreenshotContentBuilder toBuilder();
}
