package io.openaisdk.spi.observe;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.util.Optional;

/**
 * Is told of one call, in this order, never by two threads at once: attempts, the first byte, events or the result, the end.
 *
 * <p>Methods must not block. What they throw is logged and harms nothing.
 */
public interface CallObservation {

    /** An observation that does nothing. */
    CallObservation NONE = new CallObservation() {};

    /**
     * Is told that an attempt begins; it may add headers, for example a trace context.
     *
     * @param attempt which attempt, from 1
     * @param request the request before it is authenticated: the key of the client is not in it, but headers that the
     *     application has set itself are, and may be secrets; no text form shows their values
     * @return the headers to send
     */
    default HttpHeaders attempt(int attempt, HttpRequest request) {
        return request.headers();
    }

    /**
     * Is told of an answer, whatever its status.
     *
     * @param attempt which attempt, from 1
     * @param status the status code
     * @param headers the headers
     */
    default void answered(int attempt, int status, HttpHeaders headers) {}

    /**
     * Is told that an attempt failed without an answer.
     *
     * @param attempt which attempt, from 1
     * @param error what the transport reported
     */
    default void failed(int attempt, Throwable error) {}

    /**
     * Is told of an event of a stream.
     *
     * @param event the decoded event
     */
    default void event(Object event) {}

    /**
     * Is told of the decoded result of a call that is no stream.
     *
     * @param result an object of {@code openai-api}, or of whatever class the caller asked for
     */
    default void result(Object result) {}

    /**
     * Is told that the call ended; for a stream, that the stream did.
     *
     * @param error what the caller was given instead of a result; empty after success and for a stream that was closed
     */
    default void end(Optional<Throwable> error) {}
}
