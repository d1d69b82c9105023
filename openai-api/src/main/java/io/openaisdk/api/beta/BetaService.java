package io.openaisdk.api.beta;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.beta.assistants.AssistantService;
import io.openaisdk.api.beta.chatkit.ChatKitService;
import io.openaisdk.api.beta.realtime.BetaRealtimeService;
import io.openaisdk.api.beta.responses.BetaResponseService;
import io.openaisdk.api.beta.threads.ThreadService;

/** Leads to what may still change, or is about to go. */
@ApiService
public interface BetaService {

    /**
     * Gives the operations on responses with features in beta.
     *
     * @return the service
     */
    BetaResponseService responses();

    /**
     * Gives the operations on ChatKit.
     *
     * @return the service
     */
    ChatKitService chatkit();

    /**
     * Gives the operations on the earlier realtime interface.
     *
     * @return the service
     */
    BetaRealtimeService realtime();

    /**
     * Gives the operations on assistants.
     *
     * @return the service
     */
    AssistantService assistants();

    /**
     * Gives the operations on threads.
     *
     * @return the service
     */
    ThreadService threads();
}
