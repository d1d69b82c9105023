package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.PromptCacheBreakpoint;
import java.util.Optional;

/** Content part that hands a file to the model. */
@ApiModel
public non-sealed interface ResponseInputFileContent extends Model, ResponseFunctionCallOutputItem {

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
    @NullAllowed
    Optional<String> filename();

    /**
     * File contents, encoded as base64. At most 73400320 characters.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> fileData();

    /**
     * Address from which the file is fetched.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> fileUrl();

    /**
     * Fidelity at which the file is rendered: {@code auto}, {@code low} or {@code high}. Default {@code auto}, which
     * from GPT-5.6 on means high quality and may cost more input tokens.
     *
     * @return the value; empty when absent
     */
    Optional<FileDetail> detail();

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
    static ResponseInputFileContentBuilder builder() {
        return ModelRuntime.builder(ResponseInputFileContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseInputFileContentBuilder toBuilder();
}
