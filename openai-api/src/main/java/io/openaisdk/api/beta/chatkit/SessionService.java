package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Starts and ends ChatKit sessions. */
@BetaHeader("chatkit_beta=v1")
@ApiService("/chatkit/sessions")
public interface SessionService {

    /**
     * Cancels an active ChatKit session and returns its latest metadata. Its client secret can then make no new
     * requests.
     *
     * @param sessionId the identifier of the session to be cancelled
     * @return the canceled chat session
     */
    @Post("/{sessionId}/cancel")
    ChatSession cancel(String sessionId);

    /**
     * Creates a ChatKit session.
     *
     * @param params what to send
     * @return the new chat session
     */
    @Post
    ChatSession create(SessionCreateParams params);

    /**
     * Creates a ChatKit session.
     *
     * @param params sets what to send
     * @return the new chat session
     */
    default ChatSession create(Consumer<SessionCreateParamsBuilder> params) {
        return create(ModelRuntime.build(SessionCreateParams.builder(), params));
    }
}
