package io.openaisdk.core.internal.call;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.ErrorContext;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.retry.RetryStrategy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a client and all its copies share: the transport, the codec, and how calls are planned. */
public final class Engine implements AutoCloseable {

    private static final int UNAUTHORIZED = 401;

    /** So long that nobody sees the end of it. */
    private static final Duration NO_BOUND = Duration.ofDays(36_500);

    private final HttpTransport transport;
    private final boolean ownsTransport;
    private final JsonCodec codec;
    private final Optional<RetryStrategy> retryStrategy;
    private final List<CallObserver> observers;
    private final Time time;
    private final RequestEncoder encoder;
    private final Decoder decoder;
    private final Loans loans;
    private final List<Runnable> farewells;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes an engine.
     *
     * @param transport sends requests
     * @param ownsTransport whether closing closes the transport
     * @param codec reads and writes JSON
     * @param retryStrategy decides on retries; empty for the default by the settings of each call
     * @param observers are told of calls
     * @param time the clock
     */
    public Engine(
            HttpTransport transport,
            boolean ownsTransport,
            JsonCodec codec,
            Optional<RetryStrategy> retryStrategy,
            List<CallObserver> observers,
            Time time) {
        this.transport = transport;
        this.ownsTransport = ownsTransport;
        this.codec = codec;
        this.retryStrategy = retryStrategy;
        this.observers = List.copyOf(observers);
        this.time = time;
        this.encoder = new RequestEncoder(codec);
        this.decoder = new Decoder(codec);
        this.loans = new Loans(transport, codec);
        this.farewells = this.observers.stream()
                .map(observer -> CallTracker.opened(observer, transport))
                .toList();
    }

    HttpTransport transport() {
        return transport;
    }

    JsonCodec codec() {
        return codec;
    }

    Decoder decoder() {
        return decoder;
    }

    RequestEncoder encoder() {
        return encoder;
    }

    Time time() {
        return time;
    }

    CallPlan plan(Settings settings, Invocation invocation) {
        requireOpen();
        Operation operation = invocation.operation();
        CallInfo info = new CallInfo(
                operation.name(),
                operation.method(),
                operation.path(),
                operation.streaming(),
                settings.platform().name(),
                settings.platform().baseUrl(),
                ModelName.of(invocation.params()),
                Optional.ofNullable(invocation.params()));
        return plan(settings, info, encode(settings, invocation), operation.admin());
    }

    private HttpRequest encode(Settings settings, Invocation invocation) {
        try {
            return encoder.encode(settings, invocation);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("The request cannot be made: " + e.getMessage(), e);
        }
    }

    CallPlan planRaw(Settings settings, String method, String path, @Nullable Object body) {
        requireOpen();
        int mark = path.indexOf('?');
        CallInfo info = new CallInfo(
                method,
                method,
                mark < 0 ? path : path.substring(0, mark),
                false,
                settings.platform().name(),
                settings.platform().baseUrl(),
                ModelName.of(body),
                Optional.ofNullable(body));
        boolean admin =
                path.contains("organization/") && settings.adminCredentials().isPresent();
        return plan(settings, info, encoder.encodeRaw(settings, method, path, rawBody(body)), admin);
    }

    private @Nullable HttpBody rawBody(@Nullable Object body) {
        if (body == null) {
            return null;
        }
        if (body instanceof ModelBase || body instanceof JsonValue) {
            return encoder.jsonBody(body);
        }
        try {
            return encoder.jsonBody(JsonValue.of(body));
        } catch (IllegalArgumentException e) {
            // not one of the types that JSON is made of: a class of the application, which the codec maps
            return HttpBody.of(decoder.ownClass(body), "application/json");
        }
    }

    CallProgress begin(CallPlan plan, Settings settings) {
        RetryStrategy strategy = retryStrategy.isPresent() ? retryStrategy.get() : settings.retries();
        return new CallProgress(plan, strategy, observers, time);
    }

    /**
     * Asks for what authenticates an attempt.
     *
     * @return the request to send; where that takes time, it fails when the time of the attempt has passed or the client is
     *     closed
     */
    CompletableFuture<HttpRequest> authenticate(CallPlan plan, HttpRequest request) {
        if (plan.credentials().isEmpty()) {
            return CompletableFuture.completedFuture(request);
        }
        CompletableFuture<HttpRequest> ready =
                // One that several calls wait for is not ended for all of them.
                plan.credentials()
                        .get()
                        .authenticate(request, loans)
                        .toCompletableFuture()
                        .copy();
        if (!ready.isDone()) {
            Duration bound = request.timeouts().total();
            Runnable forget = time.schedule(
                    bound.isZero() ? NO_BOUND : bound,
                    () -> ready.completeExceptionally(
                            isClosed()
                                    ? new IOException("The client was closed")
                                    : new TransportTimeoutException(
                                            Bound.TOTAL, bound, new TimeoutException("The credentials did not come"))));
            ready.whenComplete((authenticated, error) -> forget.run());
        }
        return ready;
    }

    /** Says whether an attempt that was answered with 401 is worth making again at once, with other credentials. */
    static boolean isWorthAuthenticatingAgain(CallPlan plan, HttpRequest sent, int status) {
        return status == UNAUTHORIZED
                && plan.repeatable()
                && plan.credentials()
                        .map(credentials -> credentials.rejected(sent))
                        .orElse(false);
    }

    boolean isClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            farewells.forEach(CallTracker::closed);
            time.close();
            loans.close();
            if (ownsTransport) {
                transport.close();
            }
        }
    }

    private static CallPlan plan(Settings settings, CallInfo info, HttpRequest encoded, boolean admin) {
        Platform platform = settings.platform();
        HttpRequest request = prepare(platform, info, encoded);
        return new CallPlan(
                info,
                request,
                credentials(settings, info, request, admin),
                settings.attemptTimeout(),
                settings.totalTimeout(),
                settings.limits());
    }

    private static HttpRequest prepare(Platform platform, CallInfo info, HttpRequest encoded) {
        try {
            return platform.prepare(info, encoded);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(
                    e.getMessage() == null ? "Not served by " + platform.name() : e.getMessage(), e);
        }
    }

    private static Optional<Credentials> credentials(
            Settings settings, CallInfo info, HttpRequest request, boolean admin) {
        boolean callersOwn = request.headers().firstOrNull("Authorization") != null
                || settings.omittedHeaders().contains("authorization");
        if (callersOwn || !sameOrigin(settings.platform().baseUrl(), request.uri())) {
            return Optional.empty();
        }
        Optional<Credentials> found = settings.platform()
                .credentials()
                .or(() -> admin ? settings.adminCredentials() : settings.apiCredentials());
        if (found.isEmpty()) {
            throw new ConfigurationException(
                    admin
                            ? info.operation()
                                    + " needs an admin key. Set adminKey(...) on the client builder, or OPENAI_ADMIN_KEY."
                            : info.operation()
                                    + " needs an API key. Set apiKey(...) on the client builder, or OPENAI_API_KEY.");
        }
        return found;
    }

    /** A key goes to the host it is for, whatever address a caller or a redirect names. */
    private static boolean sameOrigin(URI base, URI target) {
        return String.valueOf(base.getScheme()).equalsIgnoreCase(target.getScheme())
                && String.valueOf(base.getRawAuthority()).equalsIgnoreCase(target.getRawAuthority());
    }

    private void requireOpen() {
        if (closed.get()) {
            throw closedFailure(0);
        }
    }

    /** Says what to tell the caller of a failure; whatever breaks after the client was closed, breaks because of that. */
    OpenAIException failure(Throwable error, HttpRequest request, int attempts) {
        boolean byClosing = isClosed() && error instanceof IOException && !(error instanceof InterruptedIOException);
        return byClosing ? closedFailure(attempts) : Failures.of(error, request, attempts);
    }

    static ClientClosedException closedFailure(int attempts) {
        return new ClientClosedException("This client has been closed", null, ErrorContext.of(attempts));
    }
}
