package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;

/** Leads to the sessions of the earlier realtime interface. */
@BetaHeader("assistants=v2")
@ApiService
public interface BetaRealtimeService {

    /**
     * Gives the operations on sessions.
     *
     * @return the service
     */
    SessionService sessions();

    /**
     * Gives the operations on transcription sessions.
     *
     * @return the service
     */
    TranscriptionSessionService transcriptionSessions();
}
