package io.openaisdk.core.internal.attempt;

import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.time.Duration;

/**
 * The terms of all attempts of a call.
 *
 * @param plan the plan of the call
 * @param start when the call began
 * @param totalTimeout bounds the whole call; zero for no bound
 */
record Terms(CallPlan plan, long start, Duration totalTimeout) {

    /** Begins an attempt, unless the time of the call is up. */
    Step begin(int number, long now) {
        Duration bound = plan.attemptTimeout();
        if (!totalTimeout.isZero()) {
            Duration left = totalTimeout.minusNanos(now - start);
            if (left.isNegative() || left.isZero()) {
                return new Step.Fail(Failures.outOfTime(totalTimeout, number - 1));
            }
            bound = lesser(bound, left);
        }
        return new Step.Begin(new Attempt(this, number, now, within(bound, plan.request())));
    }

    boolean hasTimeFor(Duration delay, long now) {
        return totalTimeout.isZero() || delay.plusNanos(now - start).compareTo(totalTimeout) < 0;
    }

    /** Returns the lesser of two bounds; zero means no bound. */
    static Duration lesser(Duration one, Duration other) {
        return one.isZero() || (!other.isZero() && other.compareTo(one) < 0) ? other : one;
    }

    static HttpRequest within(Duration bound, HttpRequest request) {
        HttpTimeouts timeouts = request.timeouts();
        if (timeouts.total().equals(bound)) {
            return request;
        }
        return request.withTimeouts(timeouts.withTotal(bound));
    }
}
