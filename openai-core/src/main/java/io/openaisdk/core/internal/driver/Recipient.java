package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;

/** Takes the response or the failure of an asynchronous call: the future or the stream that the caller has. */
public interface Recipient {

    /**
     * Takes the call that is under way from now on, to cancel it when the caller cancels; a fallback replaces the call before it.
     *
     * @return false if the caller has canceled already; the call has then been canceled
     */
    boolean follow(Call call);

    /** Takes a successful response, whose body has not been read. */
    void received(AsyncReceived received);

    /** Takes the failure of the last call, after which there is no fallback. */
    void failed(Throwable error);
}
