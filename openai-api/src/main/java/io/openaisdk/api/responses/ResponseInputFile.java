package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.responses.BetaAgentMessageContent;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** A content part with a file as input. */
@ApiModel
public non-sealed interface ResponseInputFile
        extends Model, ResponseInputContent, ResponseMessageContent, BetaAgentMessageContent {

    /**
     * Discriminator of this variant, always {@code input_file}.
     *
     * @return the value
     */
    @Constant("input_file")
    String type();

    /**
     * Identifier of the uploaded file.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> fileId();

    /**
     * Name of the file.
     *
     * @return the value; empty when absent
     */
    Optional<String> filename();

    /**
     * Content of the file.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileData();

    /**
     * Marker that a reusable prompt prefix ends exactly here, without rounding to token blocks. Its lifetime is
     * {@code prompt_cache_options.ttl} of the request.
     *
     * @return the value; empty when absent
     */
    Optional<PromptCacheBreakpoint> promptCacheBreakpoint();

    /**
     * Address from which the file is fetched.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileUrl();

    /**
     * Fidelity at which the file is rendered: {@code auto}, {@code low} or {@code high}. Default {@code auto}, which
     * from GPT-5.6 on means high quality and may cost more input tokens.
     *
     * @return the value; empty when absent
     */
    Optional<FileDetail> detail();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseInputFileBuilder builder() {
        return ModelRuntime.builder(ResponseInputFile.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputFileBuilder toBuilder();
}
