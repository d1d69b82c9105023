package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiService;

/** Leads to realtime translation. */
@ApiService
public interface RealtimeTranslationService {

    /**
     * Gives the operations on short-lived keys for translation.
     *
     * @return the service
     */
    TranslationClientSecretService clientSecrets();
}
