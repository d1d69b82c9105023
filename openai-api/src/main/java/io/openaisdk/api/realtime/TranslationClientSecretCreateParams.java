package io.openaisdk.api.realtime;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request for a translation session together with its client secret. */
@ApiModel
public interface TranslationClientSecretCreateParams extends Params {

    /**
     * When the client secret expires. Until then it can open several sessions, which may outlast it.
     *
     * @return the value; empty when absent
     */
    Optional<ClientSecretExpiresAfter> expiresAfter();

    /**
     * Settings of the translation session to create.
     *
     * @return the value
     */
    RealtimeTranslationSessionCreateRequest session();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static TranslationClientSecretCreateParamsBuilder builder() {
        return ModelRuntime.builder(TranslationClientSecretCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    TranslationClientSecretCreateParamsBuilder toBuilder();
}
