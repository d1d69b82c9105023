package io.openaisdk.resilience4j;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;

/** What a guard gave one call; it is undone or ended once. */
interface Pass {

    /** Gives how long the call waits before its first attempt. */
    default Duration delay() {
        return Duration.ZERO;
    }

    /** Gives how long the whole call may take; zero for no bound. */
    default Duration timeout() {
        return Duration.ZERO;
    }

    /**
     * Lets the call pass once more.
     *
     * @param failure what happened to the attempt before
     * @param delay how long the call will wait in any case
     * @return how long it has to wait; empty if it may not be retried
     */
    default Optional<Duration> again(AttemptFailure failure, Duration delay) {
        return Optional.of(delay);
    }

    /** Gives back what was taken for a call that another guard refused. */
    default void undo() {}

    /**
     * Takes note of the end of the call.
     *
     * @param end how it ended
     * @param waited how much of its time was spent waiting for its turn, or between attempts
     */
    default void ended(CallEnd end, Duration waited) {}
}
