package io.openaisdk.spi.retry;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import java.time.Duration;
import java.util.Optional;

/**
 * Decides whether a call may be made and whether it is made again.
 *
 * <p>The rules have numbers, and each has a test in {@code openai-spi-tck}.
 *
 * <ul>
 *   <li>RS1: It is safe for use by many threads.
 *   <li>RS2: It decides and does nothing else: it never sends, and never waits, so that an interrupt stays where it is.
 *   <li>RS3: It decides whatever happened: with or without a response, of any status, after any number of attempts. It never
 *       throws.
 *   <li>RS4: A delay is not negative.
 *   <li>RS5: {@link #onEnd} frees what the permit held: as many calls as one likes, one after another, are admitted.
 *   <li>RS6: A call that was canceled frees it, too, and counts as no failure.
 *   <li>RS7: A refusal has a reason.
 * </ul>
 *
 * <p>What a strategy can rely on: {@link #admit} is asked once per call. A permit that it gives is returned exactly once, by
 * {@link #onEnd}: when the result has been read, the call failed for good or was canceled, or a stream ended; only for {@link
 * Permit#NONE}, which holds nothing, it is not called. {@link #onFailure} is asked after an attempt that failed and can be retried; a
 * request whose body cannot be sent again is never retried, and it is not asked then. It is given what the service said in the body of
 * its response. The engine waits as long as a decision says, within the total time bound of the call. What a strategy throws, an
 * {@link Error} too, ends the call where it is asked to admit it, and counts as {@link Decision.GiveUp} or is logged elsewhere.
 */
public interface RetryStrategy {

    /**
     * Lets a call through or not.
     *
     * @param call what is called
     * @return the admission
     */
    Admission admit(CallInfo call);

    /**
     * Decides after a failed attempt.
     *
     * @param permit what {@link #admit} gave
     * @param failure what happened
     * @return whether and when to try again
     */
    Decision onFailure(Permit permit, AttemptFailure failure);

    /**
     * Takes a permit back.
     *
     * @param permit what {@link #admit} gave
     * @param end how the call ended
     */
    default void onEnd(Permit permit, CallEnd end) {}

    /** The result of {@link RetryStrategy#admit}. */
    sealed interface Admission {
        /**
         * Lets the call through, now or in its turn.
         *
         * @param permit stands for this call from now on
         * @param delay how long to wait before the first attempt, as a rate limiter has it; zero for not at all
         * @param timeout bounds the whole call from now on, where that is less than its own bound; zero for no bound
         */
        record Admitted(Permit permit, Duration delay, Duration timeout) implements Admission {
            /**
             * Lets the call through at once, within its own bounds.
             *
             * @param permit stands for this call from now on
             */
            public Admitted(Permit permit) {
                this(permit, Duration.ZERO, Duration.ZERO);
            }
        }

        /**
         * Refuses the call, which then fails at once.
         *
         * @param reason says why, naming the guard
         * @param guard the guard that refuses, its kind and name, for example {@code circuit breaker openai-gpt-5.5}; empty where
         *     a strategy does not tell
         */
        record Rejected(String reason, Optional<String> guard) implements Admission {
            /**
             * Refuses the call without telling guards apart.
             *
             * @param reason says why
             */
            public Rejected(String reason) {
                this(reason, Optional.empty());
            }
        }
    }

    /** The result of {@link RetryStrategy#onFailure}. */
    sealed interface Decision {
        /**
         * Tries again.
         *
         * @param delay how long to wait first
         */
        record RetryAfter(Duration delay) implements Decision {}

        /** Lets the call fail with what happened. */
        record GiveUp() implements Decision {}
    }

    /** Stands for a call that was let through; a strategy may keep what it needs in it. */
    interface Permit {
        /** A permit that holds nothing, so that it need not be returned. */
        Permit NONE = new Permit() {};
    }
}
