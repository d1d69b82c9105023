package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Makes sessions of the earlier realtime interface. */
@BetaHeader("assistants=v2")
@ApiService("/realtime/sessions")
public interface SessionService {

    /**
     * Creates a Realtime session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @param params what to send
     * @return the new session
     */
    @Post
    SessionCreateResponse create(SessionCreateParams params);

    /**
     * Creates a Realtime session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @param params sets what to send
     * @return the new session
     */
    default SessionCreateResponse create(Consumer<SessionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(SessionCreateParams.builder(), params));
    }

    /**
     * Creates a Realtime session for a client-side application and returns it with an ephemeral token in
     * {@code client_secret}.
     *
     * @return the new session
     */
    default SessionCreateResponse create() {
        return create(SessionCreateParams.builder().build());
    }
}
