package io.openaisdk.api.realtime;

import io.openaisdk.api.annotations.ApiService;

/** Leads to what realtime sessions need before they start. */
@ApiService
public interface RealtimeService {

    /**
     * Gives the operations on short-lived keys.
     *
     * @return the service
     */
    ClientSecretService clientSecrets();

    /**
     * Gives the operations on realtime calls.
     *
     * @return the service
     */
    CallService calls();

    /**
     * Gives the operations on realtime translation.
     *
     * @return the service
     */
    RealtimeTranslationService translations();
}
