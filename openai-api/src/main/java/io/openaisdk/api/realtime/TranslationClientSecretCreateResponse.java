package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The answer to a request for a translation session and client secret. */
@ApiModel
public interface TranslationClientSecretCreateResponse extends Model {

    /**
     * The client secret itself.
     *
     * @return the value
     */
    String value();

    /**
     * Time at which the secret expires, in Unix seconds.
     *
     * @return the value
     */
    long expiresAt();

    /**
     * Translation session that was created.
     *
     * @return the value
     */
    RealtimeTranslationSession session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranslationClientSecretCreateResponseBuilder builder() {
        return ModelRuntime.builder(TranslationClientSecretCreateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranslationClientSecretCreateResponseBuilder toBuilder();
}
