package io.openaisdk.core.internal.attempt;

import io.openaisdk.api.errors.ApiStatusException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.observe.PlugIns;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.MetadataReader;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.observe.BodyObserver;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.spi.tools.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The owner of a call: it holds the operation under way (a request, a response, a wait), and every end of the call goes through it, once.
 *
 * <p>An end closes or cancels what is held, returns the permit, tells the observers, and then completes the caller's future or stream,
 * in this order. Of several ends at once the first counts. Steps are taken by one thread after another; any thread may end the call.
 */
public final class Call {

    private final CallContext context;
    private final CallPlan plan;
    private final RetryStrategy strategy;
    private Observations observations;
    private final long start;

    /** What is under way; the outcome from the end of the call on. */
    private final AtomicReference<@Nullable Object> held = new AtomicReference<>();

    private Permit permit = Permit.NONE;
    private volatile Step.@Nullable Deliver delivered;
    private volatile @Nullable Consumer<? super Throwable> onFailure;
    private volatile int attempts;

    private @Nullable ResponseMetadata response;
    private @Nullable Object result;
    private @Nullable MetadataReader metadata;
    private volatile BodyObserver bodyObserver = BodyObserver.NONE;

    /** The time after which the transport has missed the bound of what it does at the moment; zero for never. */
    private volatile long overdue;

    private volatile @Nullable Duration overdueBound;

    Call(CallContext context, CallPlan plan, RetryStrategy strategy) {
        this.context = context;
        this.plan = plan;
        this.strategy = strategy;
        this.start = context.time().nanoTime();
        this.observations = Observations.begin(context.observers(), plan.info());
    }

    /** {@return the context that it shares with the other calls of its client} */
    public CallContext context() {
        return context;
    }

    /** {@return the plan of this call} */
    public CallPlan plan() {
        return plan;
    }

    // The order of steps

    /**
     * Begins the call.
     *
     * @return the first step that takes time
     */
    public Step.Lasting start() {
        return settle(new Step.Admit(plan, start));
    }

    /**
     * Continues after a wait.
     *
     * @param wait the wait that is over
     * @return the next step that takes time
     */
    public Step.Lasting waited(Step.Wait wait) {
        return context.isClosed()
                ? new Step.Fail(Failures.closed(wait.attempts()))
                : settle(wait.waited(context.time().nanoTime()));
    }

    /**
     * Continues with credentials.
     *
     * @param authenticate the step that is done
     * @param signed the request with its credentials
     * @return the next step that takes time
     */
    public Step.Lasting authenticated(Step.Authenticate authenticate, HttpRequest signed) {
        return settle(authenticate.authenticated(signed, context.time().nanoTime()));
    }

    /**
     * Continues after the head of a response; the next step says whether its body is needed.
     *
     * @param send the step that is done
     * @param status the status code
     * @param headers the headers
     * @return the next step that takes time
     */
    public Step.Lasting responded(Step.Send send, int status, HttpHeaders headers) {
        try {
            ResponseHead.requireWithin(plan.limits(), headers);
        } catch (IOException e) {
            return failed(send, e);
        }
        ResponseHead http = new ResponseHead(
                status, headers, send.attempt().number(), send.request().headers());
        Step.Lasting next = settle(send.responded(http));
        if (!(next instanceof Step.Authenticate)) {
            tellResponse(http);
        }
        return next;
    }

    private void tellResponse(ResponseHead http) {
        if (isWatched()) {
            ResponseMetadata head = http.metadata();
            observations.responded(http.attempts(), head, () -> response = head);
            bodyObserver = observations.responseBody(http.attempts(), head, http::mask);
        }
    }

    /**
     * Continues after a response that is not a success.
     *
     * @param step the step that is done
     * @param body the body of the response, or as much of it as could be read
     * @return the next step that takes time
     */
    public Step.Lasting explained(Step.ReadError step, byte[] body) {
        ApiStatusException refusal = Failures.status(step.http(), body, context.codec());
        ServiceError said = Failures.serviceError(refusal.error());
        ResponseHead http = step.http();
        observations.refused(http.attempts(), http::metadata, said);
        AttemptFailure failure = new AttemptFailure(
                http.attempts(),
                step.attempt().elapsed(context.time().nanoTime()),
                Optional.of(http.metadata()),
                Optional.of(said).filter(known -> !known.equals(ServiceError.NONE)),
                Optional.empty(),
                RetryAfter.read(http.httpHeaders(), context.time().now()),
                refusal);
        return settle(step.explained(failure));
    }

    /**
     * Continues after credentials have failed.
     *
     * @param step the step that failed
     * @param error why
     * @return the next step that takes time
     */
    public Step.Lasting failed(Step.Authenticate step, Throwable error) {
        return attemptFailed(step.attempt(), error);
    }

    /**
     * Continues after a request that has no response.
     *
     * @param step the step that failed
     * @param error why
     * @return the next step that takes time
     */
    public Step.Lasting failed(Step.Send step, Throwable error) {
        return attemptFailed(step.attempt(), error);
    }

    private Step.Lasting attemptFailed(Attempt attempt, Throwable error) {
        observations.failed(attempt.number(), error);
        if (error instanceof Error) {
            return new Step.Fail(error);
        }
        OpenAIException failure = context.failure(error, attempt.request(), attempt.number(), null);
        return context.isClosed()
                ? new Step.Fail(failure)
                : settle(attempt.failed(error, failure, context.time().nanoTime()));
    }

    /** Performs steps up to one that takes time. */
    private Step.Lasting settle(Step step) {
        Step current = step;
        while (current instanceof Step.Immediate immediate) {
            current = immediate.performedBy(this);
        }
        return (Step.Lasting) current;
    }

    Step perform(Step.Admit step) {
        Admission admission;
        try {
            admission = Objects.requireNonNull(strategy.admit(plan.info()), "admission");
        } catch (RuntimeException e) {
            return new Step.Fail(new OpenAIException(
                    "The retry strategy failed to admit the call " + plan.info().operation() + ": " + e.getMessage(),
                    e,
                    ErrorContext.NONE));
        }
        if (admission instanceof Admission.Admitted admitted) {
            permit = admitted.permit();
            if (permit != Permit.NONE) {
                observations = observations.withStrategy();
            }
        }
        return step.admitted(admission);
    }

    Step perform(Step.Begin step) {
        Attempt attempt = step.attempt();
        attempts = attempt.number();
        return step.begun(observations.attempt(attempt.number(), attempt.request(), () -> response = null));
    }

    Step perform(Step.AskCredentials step) {
        boolean others = false;
        try {
            others = plan.credentials().orElseThrow().rejected(step.rejected().request());
        } catch (RuntimeException e) {
            PlugIns.logFault("Credentials failed when they were told of a 401; the call fails with it", e);
        }
        return step.answered(others);
    }

    Step perform(Step.Decide step) {
        Decision decision = new Decision.GiveUp();
        try {
            decision = Objects.requireNonNull(
                    observations.decide(() -> strategy.onFailure(permit, step.failure())), "decision");
        } catch (Throwable e) {
            PlugIns.logFault("A retry strategy failed; the call is not retried", e);
        }
        return step.decided(decision, context.time().nanoTime());
    }

    /** Returns how many attempts have been made. */
    int attempts() {
        return attempts;
    }

    // The operation under way

    /**
     * Holds an operation that begins, in place of the one before it.
     *
     * @param underWay a response to close, an action to run, or a future to cancel, if the call ends; null for none
     * @return whether the call continues; if it has ended, the operation is closed or canceled at once
     */
    public boolean hold(@Nullable Object underWay) {
        Object before = held.get();
        while (!(before instanceof CallOutcome)) {
            if (held.compareAndSet(before, underWay)) {
                return true;
            }
            before = held.get();
        }
        release(underWay);
        return false;
    }

    /** Closes or cancels the operation under way, which is no longer needed; the call continues. */
    public void drop() {
        Object before = held.get();
        if (!(before instanceof CallOutcome) && held.compareAndSet(before, null)) {
            release(before);
        }
    }

    /** {@return whether the call has ended} */
    public boolean isOver() {
        return held.get() instanceof CallOutcome;
    }

    /**
     * Takes the response whose body is passed to the caller.
     *
     * @param step has its head
     */
    public void delivers(Step.Deliver step) {
        delivered = step;
    }

    /**
     * Lets observers see the body of the response that they were told of.
     *
     * @param received the response
     * @return the response to read from
     */
    public HttpResponse observed(HttpResponse received) {
        return bodyObserver == BodyObserver.NONE ? received : new ObservedResponse(received, bodyObserver);
    }

    /**
     * Lets observers see the body of the response that they were told of.
     *
     * @param received the response
     * @return the response to read from
     */
    public AsyncHttpResponse observed(AsyncHttpResponse received) {
        return bodyObserver == BodyObserver.NONE ? received : new ObservedAsyncResponse(received, bodyObserver);
    }

    /**
     * Takes note of an event of a stream.
     *
     * @param event the event, decoded
     */
    public void event(Object event) {
        if (isWatched()) {
            observations.event(event, () -> keep(event));
        }
    }

    /** Keeps a value for the end. MUST be called within a signal only, because the end may come from another thread. */
    private void keep(Object value) {
        result = value;
        reader().read(value);
    }

    private MetadataReader reader() {
        MetadataReader reading = metadata;
        if (reading == null) {
            reading = new MetadataReader();
            metadata = reading;
        }
        return reading;
    }

    /** Returns whether the call has observers, or a strategy that holds a permit for it. */
    private boolean isWatched() {
        return !observations.isNobody();
    }

    // The time bounds, where a transport does not keep them

    /**
     * Sets the time within which the transport has to deliver, from now on; the transport enforces it first.
     *
     * @param bound the time; zero for no bound
     */
    public void expect(Duration bound) {
        if (bound.isZero()) {
            overdue = 0;
        } else {
            overdueBound = bound;
            long deadline = context.time().nanoTime() + bound.toNanos() + OpenCalls.GRACE.toNanos();
            overdue = deadline == 0 ? 1 : deadline;
        }
    }

    /** Ends the time bound: the call waits for nothing. */
    public void expectNothing() {
        overdue = 0;
    }

    /** Ends the call if the transport has missed a bound. */
    void endIfOverdue(long now) {
        long deadline = overdue;
        if (deadline != 0 && now - deadline > 0) {
            Duration bound = Objects.requireNonNull(overdueBound);
            fail(failure(new TransportTimeoutException(
                    Bound.TOTAL, bound, new TimeoutException("The transport missed the time bound"))));
        }
    }

    // The end

    /**
     * Sets the action that takes the failure of the call, after observers have been told of the end.
     *
     * @param action takes the failure; it replaces the one set before
     */
    public void onFailure(Consumer<? super Throwable> action) {
        onFailure = action;
    }

    /**
     * Ends the call because its result is there.
     *
     * @param value the decoded result; null where there is none, or the stream has told its events
     * @return whether this was the end
     */
    public boolean succeed(@Nullable Object value) {
        return succeed(value, () -> {});
    }

    /**
     * Ends the call because its result is there.
     *
     * @param value the decoded result; null where there is none, or the stream has told its events
     * @param then is run after observers have been told of the end, unless the call had ended before
     * @return whether this was the end
     */
    public boolean succeed(@Nullable Object value, Runnable then) {
        if (value != null && isWatched() && !isOver()) {
            observations.result(value, () -> keep(value));
        }
        return end(new CallOutcome.Succeeded(), then);
    }

    /**
     * Ends the call because its caller canceled it.
     *
     * @return whether this was the end
     */
    public boolean cancel() {
        return end(new CallOutcome.Canceled(), () -> {});
    }

    /**
     * Ends the call with a failure, which is passed to the caller.
     *
     * @param error the failure, as the caller gets it
     * @return whether this was the end
     */
    public boolean fail(Throwable error) {
        Consumer<? super Throwable> told = onFailure;
        Optional<ServiceError> said =
                error instanceof OpenAIException failure ? Failures.serviceErrorOf(failure) : Optional.empty();
        return end(new CallOutcome.Failed(error, said), () -> {
            if (told != null) {
                told.accept(error);
            }
        });
    }

    /**
     * Ends the call with a throwable.
     *
     * @param thrown the throwable
     * @return the exception for the caller; an {@link Error} is thrown as it is
     */
    public RuntimeException thrown(Throwable thrown) {
        Throwable error = failure(thrown);
        fail(error);
        if (error instanceof Error fatal) {
            throw fatal;
        }
        return (RuntimeException) error;
    }

    /** {@return what the call has ended with; null if it has not ended, or without a failure} */
    public @Nullable Throwable failure() {
        return held.get() instanceof CallOutcome outcome ? outcome.failure().orElse(null) : null;
    }

    /**
     * Translates a throwable to the failure that the caller gets.
     *
     * @param thrown the throwable
     * @return the failure that has ended the call, if one has; otherwise an {@link Error} or an exception of the API as it is, and
     *     anything else as an exception of the API
     */
    public Throwable failure(Throwable thrown) {
        Throwable earlier = failure();
        if (earlier != null) {
            return earlier; // what breaks after it, breaks because what was under way has been closed
        }
        if (thrown instanceof Error || thrown instanceof OpenAIException) {
            return thrown;
        }
        Step.Deliver step = delivered;
        return step == null
                ? context.failure(thrown, plan.request(), attempts, null)
                : context.failure(
                        thrown, step.attempt().request(), step.attempt().number(), step.http());
    }

    private boolean end(CallOutcome outcome, Runnable then) {
        Object last;
        do {
            last = held.get();
            if (last instanceof CallOutcome) {
                return false;
            }
        } while (!held.compareAndSet(last, outcome));
        release(last);
        context.openCalls().remove(this);
        tellEnd(outcome, then);
        return true;
    }

    private void tellEnd(CallOutcome outcome, Runnable then) {
        if (!isWatched()) {
            then.run();
            return;
        }
        // Measured now, because observers may take long before they are told.
        Duration elapsed = Duration.ofNanos(context.time().nanoTime() - start);
        observations.end(() -> ended(outcome, elapsed), then);
    }

    /** Returns the permit, and makes the end that observers are told of; no other signal runs at the time. */
    private CallEnd ended(CallOutcome outcome, Duration elapsed) {
        bodyObserver.end();
        MetadataReader read = metadata;
        CallEnd end = new CallEnd(
                outcome,
                elapsed,
                Optional.ofNullable(response),
                read == null ? ResultMetadata.NONE : read.metadata(),
                Optional.ofNullable(result));
        returnPermit(end);
        return end;
    }

    private void returnPermit(CallEnd end) {
        if (permit != Permit.NONE) {
            try {
                strategy.onEnd(permit, end);
            } catch (Throwable e) {
                PlugIns.logFault("A retry strategy failed when a call ended", e);
            }
        }
    }

    /** Logs what is thrown, so that observers and the caller are told of the end all the same. */
    private static void release(@Nullable Object underWay) {
        try {
            if (underWay instanceof Future<?> future) {
                future.cancel(true);
            } else if (underWay instanceof AutoCloseable closeable) {
                closeable.close();
            } else if (underWay instanceof Runnable action) {
                action.run();
            }
        } catch (Throwable e) {
            PlugIns.logFault("The request or response of a call could not be closed", e);
        }
    }
}
