package io.openaisdk.spi.observe;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import java.util.function.UnaryOperator;

/**
 * Is told of one call, in this order: attempts and their responses, events or the result, the end.
 *
 * <p>An attempt that is not the call's success ends with {@link #refused} or {@link #failed}, unless the call ends meanwhile.
 *
 * <p>Signals of one call are serial: none begins before the one before it has returned, whichever threads they come from, and each
 * sees what the one before it wrote. {@link #end} is the last and comes exactly once, also for a call that is canceled while
 * another signal is told; nothing comes after it. Methods MUST NOT block. What they throw, an {@link Error} too, is logged and
 * harms nothing.
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
     * Is told of the head of a response, whatever its status.
     *
     * @param attempt which attempt, from 1
     * @param response the head
     */
    default void responded(int attempt, ResponseMetadata response) {}

    /**
     * Is asked, after {@link #responded}, whether it wants to see the body of a response as it is read.
     *
     * @param attempt which attempt, from 1
     * @param response the head
     * @param masking takes what the request was authenticated with out of a text, because servers may repeat it there
     * @return is shown the bytes; {@link BodyObserver#NONE} for nobody
     */
    default BodyObserver responseBody(int attempt, ResponseMetadata response, UnaryOperator<String> masking) {
        return BodyObserver.NONE;
    }

    /**
     * Is told that an attempt was refused: its response, which it has been told of, has no success status.
     *
     * @param attempt which attempt, from 1
     * @param response the head
     * @param error what the service said in the body; {@link ServiceError#NONE} for nothing that can be read
     */
    default void refused(int attempt, ResponseMetadata response, ServiceError error) {}

    /**
     * Is told that an attempt failed without a response.
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
     * @param end how it ended
     */
    default void end(CallEnd end) {}
}
