package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Encrypted content that only the Responses API can decrypt, while it runs the model in a trusted environment. */
@ApiModel
public non-sealed interface BetaEncryptedContent extends Model, BetaAgentMessageContent {

    /**
     * Discriminator of this content, always {@code encrypted_content}.
     *
     * @return the value
     */
    @Constant("encrypted_content")
    String type();

    /**
     * The encrypted data, not readable by clients.
     *
     * @return the value
     */
    String encryptedContent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaEncryptedContentBuilder builder() {
        return ModelRuntime.builder(BetaEncryptedContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaEncryptedContentBuilder toBuilder();
}
