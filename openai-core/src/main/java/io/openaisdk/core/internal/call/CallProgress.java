package io.openaisdk.core.internal.call;

import static java.util.Objects.requireNonNull;

import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.CallRejectedException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.CallEnd;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far a call has come, and what follows: the rules that both drivers go by.
 *
 * <p>It neither waits nor sends. It is used by one attempt after the other, so never by two threads at once.
 */
final class CallProgress implements CallTracker.AtEnd {

    private static final Duration LEAST = Duration.ofMillis(1);

    private final CallPlan plan;
    private final RetryStrategy strategy;
    private final Time time;
    private @Nullable Permit permit;
    private final CallTracker tracker;
    private final Duration admissionDelay;
    private final Duration totalTimeout;
    private final long start;
    private volatile @Nullable HttpFacts lastAnswer;
    private int attempt;

    CallProgress(CallPlan plan, RetryStrategy strategy, List<CallObserver> observers, Time time) {
        this.plan = plan;
        this.strategy = strategy;
        this.time = time;
        this.start = time.nanoTime();
        this.tracker =
                CallTracker.begin(observers, plan.info(), strategy instanceof DefaultRetryStrategy ? null : this);
        Admission admission = admission();
        if (admission instanceof Admission.Rejected rejected) {
            throw end(rejection(rejected.reason(), rejected.guard().orElse(null)));
        }
        Admission.Admitted admitted = (Admission.Admitted) admission;
        this.permit = admitted.permit();
        this.admissionDelay = admitted.delay();
        this.totalTimeout = lesser(plan.totalTimeout(), admitted.timeout());
        if (!totalTimeout.isZero() && admissionDelay.compareTo(totalTimeout) >= 0) {
            throw end(rejection(
                    "it would have to wait " + admissionDelay.toMillis() + " ms, and its total timeout is "
                            + totalTimeout.toMillis() + " ms",
                    null));
        }
    }

    private CallRejectedException rejection(String reason, @Nullable String guard) {
        return new CallRejectedException(
                "The call " + plan.info().operation() + " was not let through: " + reason,
                null,
                ErrorContext.NONE,
                guard);
    }

    /** Gives the lesser of two bounds, of which zero is none. */
    private static Duration lesser(Duration one, Duration other) {
        return one.isZero() || (!other.isZero() && other.compareTo(one) < 0) ? other : one;
    }

    private Admission admission() {
        try {
            return strategy.admit(plan.info());
        } catch (RuntimeException e) {
            throw end(new OpenAIException(
                    "The retry strategy failed to admit the call " + plan.info().operation() + ": " + e.getMessage(),
                    e,
                    ErrorContext.NONE));
        }
    }

    /** Gives how long to wait before the first attempt. */
    Duration admissionDelay() {
        return admissionDelay;
    }

    /**
     * Gives the request of the next attempt, before authentication.
     *
     * @throws ApiTimeoutException if the whole call has taken too long already
     */
    HttpRequest nextRequest() {
        Duration bound = bound();
        if (bound.isNegative()) {
            throw end(new ApiTimeoutException(
                    "The total timeout of " + totalTimeout.toMillis() + " ms passed after " + attempt + " attempts",
                    null,
                    ErrorContext.of(attempt)));
        }
        attempt++;
        return tracker.attempt(attempt, within(bound, plan.request()));
    }

    /** Gives the request of an attempt once more, to be sent within what is left of its time. */
    HttpRequest again(HttpRequest request) {
        Duration bound = bound();
        return within(bound.isNegative() ? LEAST : bound, request);
    }

    /** Gives the time for an attempt that begins now: zero for no bound, negative when there is none left. */
    private Duration bound() {
        Duration bound = plan.attemptTimeout();
        if (attempt == 0 && admissionDelay.isZero()) {
            return lesser(bound, totalTimeout);
        } else if (totalTimeout.isZero()) {
            return bound;
        }
        Duration left = totalTimeout.minus(elapsed());
        if (left.isNegative() || left.isZero()) {
            return LEAST.negated();
        }
        return bound.isZero() || left.compareTo(bound) < 0 ? left : bound;
    }

    private static HttpRequest within(Duration bound, HttpRequest request) {
        HttpTimeouts timeouts = request.timeouts();
        if (timeouts.total().equals(bound)) {
            return request;
        }
        return request.withTimeouts(new HttpTimeouts(timeouts.connect(), timeouts.idle(), bound, timeouts.streaming()));
    }

    /** Takes note of an answer. */
    HttpFacts answered(int status, HttpHeaders headers) {
        tracker.answered(attempt, status, headers);
        HttpFacts facts = new HttpFacts(status, headers, attempt);
        lastAnswer = facts;
        return facts;
    }

    static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    /** Says how long to wait before the next attempt after an answer that is no success; empty to give up. */
    Optional<Duration> retryAfter(int status, HttpHeaders headers) {
        return decide(OptionalInt.of(status), headers, Optional.empty());
    }

    /** Says how long to wait before the next attempt after a failure without an answer; empty to give up. */
    Optional<Duration> retryAfter(Throwable error) {
        tracker.failed(attempt, error);
        return Failures.mayPass(error)
                ? decide(OptionalInt.empty(), HttpHeaders.EMPTY, Optional.of(error))
                : Optional.empty();
    }

    /** Ends the call with a failure, which the caller throws or delivers. */
    OpenAIException end(OpenAIException error) {
        tracker.failed(error);
        return error;
    }

    CallTracker tracker() {
        return tracker;
    }

    int attempts() {
        return attempt;
    }

    private Optional<Duration> decide(OptionalInt status, HttpHeaders headers, Optional<Throwable> error) {
        if (!plan.repeatable()) {
            return Optional.empty();
        }
        AttemptFailure failure =
                new AttemptFailure(attempt, elapsed(), status, headers, error, ServerDelay.read(headers, time.now()));
        Decision decision;
        try {
            decision = strategy.onFailure(requireNonNull(permit), failure);
        } catch (RuntimeException e) {
            CallTracker.logFault("A retry strategy failed; the call is not repeated", e);
            return Optional.empty();
        }
        if (!(decision instanceof Decision.RetryAfter retry)) {
            return Optional.empty();
        }
        // A wait that ends after the call has to is not worth beginning: the failure at hand says more.
        boolean inTime = totalTimeout.isZero() || elapsed().plus(retry.delay()).compareTo(totalTimeout) < 0;
        return inTime ? Optional.of(retry.delay()) : Optional.empty();
    }

    /** Returns the permit; a strategy that fails when it takes that back does not spoil the result of the call. */
    @Override
    public void ended(Optional<Throwable> error, Optional<Object> result) {
        Permit held = permit;
        if (held == null) {
            return; // it was not admitted
        }
        HttpFacts answer = lastAnswer;
        CallEnd end = new CallEnd(
                elapsed(),
                answer == null ? OptionalInt.empty() : OptionalInt.of(answer.status()),
                answer == null ? HttpHeaders.EMPTY : answer.httpHeaders(),
                error,
                result);
        try {
            strategy.onEnd(held, end);
        } catch (RuntimeException e) {
            CallTracker.logFault("A retry strategy failed; the call goes on", e);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - start);
    }
}
