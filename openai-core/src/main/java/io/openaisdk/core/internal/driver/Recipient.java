package io.openaisdk.core.internal.driver;

import io.openaisdk.core.internal.attempt.Call;

/** What the caller of an asynchronous call was given: a future, or the subscription to a stream. */
public interface Recipient {

    /**
     * Takes the call that is under way from now on, to cancel it when the caller gives up; that of a fallback comes after another.
     *
     * @return false when the caller has given up already, and the call was canceled
     */
    boolean follow(Call call);

    /** Takes a response that is a success, whose body has not been read. */
    void received(AsyncReceived received);

    /** Takes the failure of the last call. */
    void failed(Throwable error);
}
