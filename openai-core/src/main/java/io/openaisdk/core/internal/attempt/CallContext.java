package io.openaisdk.core.internal.attempt;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.CloseHooks;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.RetryStrategy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The means that all calls of a client share: the transport, the clock, the executor, the observers.
 *
 * <p>It is safe for use by several threads. Closing it ends the calls that are under way.
 */
public final class CallContext implements AutoCloseable {

    /** Stands for no bound, for a timer: a hundred years. */
    private static final Duration NO_BOUND = Duration.ofDays(36_500);

    private final HttpTransport transport;
    private final boolean ownsTransport;
    private final JsonCodec codec;
    private final Optional<RetryStrategy> retryStrategy;
    private final List<CallObserver> observers;
    private final Callbacks callbacks;
    private final Time time;
    private final DefaultAuthContext authContext;
    private final OpenCalls openCalls;
    private final List<Runnable> closeHooks;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Creates the context of a client's calls.
     *
     * @param transport sends requests
     * @param ownsTransport whether closing closes the transport
     * @param codec reads and writes JSON
     * @param retryStrategy decides on retries; empty for that of the settings of each call
     * @param observers are told of calls
     * @param callbacks runs code of the application; it is closed with this
     * @param time the clock; it is closed with this
     */
    public CallContext(
            HttpTransport transport,
            boolean ownsTransport,
            JsonCodec codec,
            Optional<RetryStrategy> retryStrategy,
            List<CallObserver> observers,
            Callbacks callbacks,
            Time time) {
        this.transport = transport;
        this.ownsTransport = ownsTransport;
        this.codec = codec;
        this.retryStrategy = retryStrategy;
        this.observers = List.copyOf(observers);
        this.callbacks = callbacks;
        this.time = time;
        this.authContext = new DefaultAuthContext(transport, codec);
        this.openCalls = new OpenCalls(time);
        this.closeHooks = this.observers.stream()
                .map(observer -> Observations.opened(observer, transport))
                .toList();
    }

    /**
     * {@return the transport}
     */
    public HttpTransport transport() {
        return transport;
    }

    /**
     * {@return the JSON codec}
     */
    public JsonCodec codec() {
        return codec;
    }

    /**
     * {@return the clock}
     */
    public Time time() {
        return time;
    }

    /**
     * {@return the executor of the client}
     */
    public Callbacks callbacks() {
        return callbacks;
    }

    List<CallObserver> observers() {
        return observers;
    }

    OpenCalls openCalls() {
        return openCalls;
    }

    /**
     * Begins a call.
     *
     * @param plan the plan of the call
     * @param retries decides on retries where the client has no strategy of its own
     * @return the call, which sends nothing before a driver performs its steps
     */
    public Call begin(CallPlan plan, RetryStrategy retries) {
        return new Call(this, plan, retryStrategy.orElse(retries));
    }

    /**
     * Registers an asynchronous call, so that it ends with the client at the latest.
     *
     * @param call the call; it fails at once where the client is closed
     */
    public void open(Call call) {
        openCalls.add(call);
        if (isClosed()) {
            call.fail(Failures.closed(0));
        }
    }

    /**
     * Authenticates an attempt.
     *
     * @param step the attempt
     * @return the request to send. It fails when the time of the attempt has passed or the client is closed before it is complete;
     *     canceling it cancels the work of the credentials for it
     */
    public CompletableFuture<HttpRequest> authenticate(Step.Authenticate step) {
        CompletableFuture<HttpRequest> given;
        try {
            given = step.attempt()
                    .plan()
                    .credentials()
                    .orElseThrow()
                    .authenticate(step.attempt().request(), authContext)
                    .toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (given.isDone()) {
            return given;
        }
        CompletableFuture<HttpRequest> ready = given.copy();
        Duration bound = step.bound(time.nanoTime());
        Runnable forget = time.schedule(
                bound.isZero() ? NO_BOUND : bound,
                () -> callbacks.run(() -> ready.completeExceptionally(
                        isClosed() ? new IOException("The client was closed") : Step.Authenticate.timeout(bound))));
        ready.whenComplete((authenticated, error) -> {
            forget.run();
            given.cancel(true);
        });
        return ready;
    }

    /**
     * {@return whether the client has been closed}
     */
    public boolean isClosed() {
        return closed.get();
    }

    /** Returns the exception for the caller; a connection that breaks after the client was closed breaks because of that. */
    OpenAIException failure(Throwable error, HttpRequest request, int attempts, @Nullable ResponseHead http) {
        boolean byClosing = isClosed() && error instanceof IOException && !(error instanceof InterruptedIOException);
        return byClosing ? Failures.closed(attempts) : Failures.of(error, request, attempts, http);
    }

    /** Ends all calls, and closes all parts even if one of them throws. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            // The transport first: a call that waits for a connection must not be given that of a call that is ended.
            CloseHooks.runAll(List.of(
                    () -> closeHooks.forEach(Observations::closed),
                    () -> {
                        if (ownsTransport) {
                            transport.close();
                        }
                    },
                    openCalls::close,
                    time::close,
                    authContext::close,
                    callbacks::close));
        }
    }
}
