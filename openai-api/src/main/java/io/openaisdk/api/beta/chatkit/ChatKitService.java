package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;

/** Leads to what ChatKit, the embedded chat, works with. */
@BetaHeader("chatkit_beta=v1")
@ApiService
public interface ChatKitService {

    /**
     * Gives the operations on ChatKit sessions.
     *
     * @return the service
     */
    SessionService sessions();

    /**
     * Gives the operations on ChatKit threads.
     *
     * @return the service
     */
    ThreadService threads();
}
