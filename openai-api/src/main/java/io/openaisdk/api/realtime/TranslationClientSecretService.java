package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes short-lived keys for realtime translation. */
@ApiService("/realtime/translations/client_secrets")
public interface TranslationClientSecretService {

    /**
     * Creates a short-lived client secret for Realtime translation, of the form {@code ek_1234}, and returns it with
     * the effective session.
     *
     * @param params what to send
     * @return the new translation client secret
     */
    @Post
    TranslationClientSecretCreateResponse create(TranslationClientSecretCreateParams params);

    /**
     * Creates a short-lived client secret for Realtime translation, of the form {@code ek_1234}, and returns it with
     * the effective session.
     *
     * @param params sets what to send
     * @return the new translation client secret
     */
    default TranslationClientSecretCreateResponse create(Consumer<TranslationClientSecretCreateParamsBuilder> params) {
        return create(ModelRuntime.build(TranslationClientSecretCreateParams.builder(), params));
    }
}
