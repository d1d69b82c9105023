package io.openaisdk.core;

/** A place where code that is not the engine's runs during a call, and may throw. */
enum Hook {
    CODEC_WRITE(Server.ANSWERS, Effect.FAILS_BEFORE_THE_CALL),
    CODEC_READ(Server.ANSWERS, Effect.FAILS),
    AUTHENTICATE(Server.ANSWERS, Effect.FAILS),
    /** The future of the credentials fails after it was returned. */
    AUTHENTICATE_LATER(Server.ANSWERS, Effect.FAILS),
    /** A failure of this hook is told as the status it was called for; an error as itself. */
    REJECTED(Server.REJECTS_CREDENTIALS, Effect.ERRORS_FAIL),
    ADMIT(Server.ANSWERS, Effect.FAILS),
    ON_FAILURE(Server.FAILS, Effect.NONE),
    ON_END(Server.ANSWERS, Effect.NONE),
    BEGIN(Server.ANSWERS, Effect.NONE),
    ATTEMPT(Server.ANSWERS, Effect.NONE),
    RESPONDED(Server.ANSWERS, Effect.NONE),
    RESPONSE_BODY(Server.ANSWERS, Effect.NONE),
    BODY_BYTES(Server.ANSWERS, Effect.NONE),
    BODY_END(Server.ANSWERS, Effect.NONE),
    REFUSED(Server.REFUSES, Effect.NONE),
    FAILED(Server.RESETS, Effect.NONE),
    EVENT(Server.ANSWERS, Effect.NONE),
    RESULT(Server.ANSWERS, Effect.NONE),
    END(Server.ANSWERS, Effect.NONE),
    FALLBACK(Server.REFUSES, Effect.NONE),
    /** Throws in place of sending. */
    SEND(Server.ANSWERS, Effect.FAILS),
    /** Fails after the request was sent: the response is there and nobody is given it. */
    SENT(Server.ANSWERS, Effect.FAILS),
    BODY(Server.ANSWERS, Effect.FAILS),
    READ(Server.ANSWERS, Effect.FAILS),
    /** Throws after the response was closed. */
    CLOSE(Server.ANSWERS, Effect.NONE);

    /** What the server does, so that the hook is reached. */
    enum Server {
        ANSWERS,
        REFUSES,
        REJECTS_CREDENTIALS,
        FAILS,
        RESETS
    }

    /** What the caller sees of a hook that throws. */
    enum Effect {
        /** The failure is the caller's, and nothing has begun. */
        FAILS_BEFORE_THE_CALL,
        /** The call fails with what was thrown. */
        FAILS,
        /** The call fails with an error that was thrown; an exception changes nothing. */
        ERRORS_FAIL,
        /** Nothing: the call ends as it would have. */
        NONE
    }

    final Server server;
    final Effect effect;

    Hook(Server server, Effect effect) {
        this.server = server;
        this.effect = effect;
    }
}
