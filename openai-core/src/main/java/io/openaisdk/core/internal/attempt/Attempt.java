package io.openaisdk.core.internal.attempt;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.retry.AttemptFailure;
import java.time.Duration;
import java.util.Optional;

/**
 * One attempt of a call.
 *
 * @param terms the terms of all attempts
 * @param number which attempt, from 1
 * @param start when it began
 * @param request the request before it is authenticated; its total bound is that of the attempt
 */
public record Attempt(Terms terms, int number, long start, HttpRequest request) {

    /** Ignores shorter times, so that an attempt without a wait has the bound that was set. */
    private static final long UNNOTICED_NANOS = 1_000_000;

    /** The bound of a request whose attempt has no time left, so that the transport reports the timeout. */
    private static final Duration LEAST = Duration.ofMillis(1);

    CallPlan plan() {
        return terms.plan();
    }

    Attempt with(HttpRequest newRequest) {
        return new Attempt(terms, number, start, newRequest);
    }

    /** Returns the time that is left, never less than a millisecond; zero for no bound. */
    Duration left(long now) {
        Duration bound = request.timeouts().total();
        if (bound.isZero() || now - start < UNNOTICED_NANOS) {
            return bound;
        }
        Duration left = bound.minusNanos(now - start);
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }

    HttpRequest within(HttpRequest signed, long now) {
        return Terms.within(left(now), signed);
    }

    /** Returns the step after an attempt without a response. */
    Step failed(Throwable error, OpenAIException failure, long now) {
        if (!Failures.mayPass(error) || !plan().repeatable()) {
            return new Step.Fail(failure);
        }
        return new Step.Decide(
                this,
                new AttemptFailure(
                        number,
                        elapsed(now),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(error),
                        Optional.empty(),
                        failure));
    }

    Duration elapsed(long now) {
        return Duration.ofNanos(now - terms.start());
    }
}
