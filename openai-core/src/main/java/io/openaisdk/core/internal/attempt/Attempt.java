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
 * @param terms what holds for all attempts
 * @param number which attempt, from 1
 * @param start when it began
 * @param request the request before it is authenticated; its total bound is that of the attempt
 */
public record Attempt(Terms terms, int number, long start, HttpRequest request) {

    /** What took less counts for nothing, so that the usual attempt is bounded as it was set. */
    private static final long UNNOTICED_NANOS = 1_000_000;

    /** What is left for a request of an attempt whose time is up: the transport then says so. */
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

    /** Goes on after an attempt without a response. */
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
