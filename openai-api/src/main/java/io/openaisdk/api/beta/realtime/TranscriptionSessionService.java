package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes transcription sessions of the earlier realtime interface. */
@BetaHeader("assistants=v2")
@ApiService("/realtime/transcription_sessions")
public interface TranscriptionSessionService {

    /**
     * Creates a Realtime transcription session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @param params what to send
     * @return the new transcription session
     */
    @Post
    TranscriptionSession create(TranscriptionSessionCreateParams params);

    /**
     * Creates a Realtime transcription session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @param params sets what to send
     * @return the new transcription session
     */
    default TranscriptionSession create(Consumer<TranscriptionSessionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(TranscriptionSessionCreateParams.builder(), params));
    }

    /**
     * Creates a Realtime transcription session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @return the new transcription session
     */
    default TranscriptionSession create() {
        return create(TranscriptionSessionCreateParams.builder().build());
    }
}
