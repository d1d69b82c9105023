package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/**
 * Encrypted input content that only the Responses API can decrypt, while it runs the model in a trusted environment.
 */
@ApiModel
public non-sealed interface BetaEncryptedContentParam extends Model, BetaAgentMessageItemParamContent {

    /**
     * Discriminator of this content, always {@code encrypted_content}.
     *
     * @return the value
     */
    @Constant("encrypted_content")
    String type();

    /**
     * The encrypted data, not readable by clients. At most 10,485,760 characters.
     *
     * @return the value
     */
    String encryptedContent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static BetaEncryptedContentParamBuilder builder() {
        return ModelRuntime.builder(BetaEncryptedContentParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    BetaEncryptedContentParamBuilder toBuilder();
}
