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
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tools.Origin;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What a client and all its copies share: the transport, the codec, and how calls are planned. */
public final class Engine implements AutoCloseable {

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
    private final DefaultAuthContext authContext;
    private final Callbacks callbacks;
    private final OpenCalls openCalls;
    private final List<Runnable> closeHooks;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes an engine.
     *
     * @param transport sends requests
     * @param ownsTransport whether closing closes the transport
     * @param codec reads and writes JSON
     * @param retryStrategy decides on retries; empty for the default by the settings of each call
     * @param observers are told of calls
     * @param callbacks runs code of the application; it is closed with the engine
     * @param time the clock; it is closed with the engine
     */
    public Engine(
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
        this.time = time;
        this.encoder = new RequestEncoder(codec);
        this.decoder = new Decoder(codec);
        this.authContext = new DefaultAuthContext(transport, codec);
        this.callbacks = callbacks;
        this.openCalls = new OpenCalls(time);
        this.closeHooks = this.observers.stream()
                .map(observer -> Observations.opened(observer, transport))
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

    List<CallObserver> observers() {
        return observers;
    }

    OpenCalls openCalls() {
        return openCalls;
    }

    /** Runs something that may be code of the application. */
    void run(Runnable task) {
        callbacks.run(task);
    }

    /** Returns what delivers the signals of streams. */
    Executor events() {
        return callbacks.events();
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
        boolean admin = isOfOrganization(path) && settings.adminCredentials().isPresent();
        return plan(settings, info, encoder.encodeRaw(settings, method, path, rawBody(body)), admin);
    }

    /** Says whether a path is one of the administration's, by its first segment. */
    private static boolean isOfOrganization(String path) {
        return path.replaceFirst("^/", "").startsWith("organization/");
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

    /** Begins a call. */
    Call call(CallPlan plan, Settings settings) {
        return new Call(this, plan, retryStrategy.isPresent() ? retryStrategy.get() : settings.retries());
    }

    /** Takes a call that no thread waits for, so that it ends with the client at the latest. */
    void open(Call call) {
        openCalls.add(call);
        if (isClosed()) {
            call.fail(closedFailure(0));
        }
    }

    /**
     * Asks for what authenticates an attempt.
     *
     * @return the request to send; where that takes time, it fails when the time of the attempt has passed or the client is closed.
     *     Completing it in another way gives up what the credentials have under way for it
     */
    CompletableFuture<HttpRequest> authenticate(Step.Authenticate step) {
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
                () -> run(() -> ready.completeExceptionally(
                        isClosed() ? new IOException("The client was closed") : Step.Authenticate.timeout(bound))));
        ready.whenComplete((authenticated, error) -> {
            forget.run();
            given.cancel(true);
        });
        return ready;
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Ends all that is under way; what one part of it throws keeps no other from being closed. */
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

    /** Says whether credentials that are for one address may be sent to another. */
    static boolean sameOrigin(URI base, URI target) {
        if (String.valueOf(base.getScheme()).equalsIgnoreCase(target.getScheme())
                && String.valueOf(base.getRawAuthority()).equalsIgnoreCase(target.getRawAuthority())) {
            return true; // as it is with every call but those of other addresses
        }
        try {
            return Origin.of(base).equals(Origin.of(target)) && user(base).equals(user(target));
        } catch (IllegalArgumentException e) {
            return false; // what has no origin has none in common
        }
    }

    /** An address that names a user is meant for that user, and not for the one of the key. */
    private static String user(URI address) {
        String authority = address.getRawAuthority();
        return authority.substring(0, authority.lastIndexOf('@') + 1);
    }

    private void requireOpen() {
        if (closed.get()) {
            throw closedFailure(0);
        }
    }

    /** Returns what the caller is told of a failure; whatever breaks after the client was closed, breaks because of that. */
    OpenAIException failure(Throwable error, HttpRequest request, int attempts, @Nullable ResponseHead http) {
        boolean byClosing = isClosed() && error instanceof IOException && !(error instanceof InterruptedIOException);
        return byClosing ? closedFailure(attempts) : Failures.of(error, request, attempts, http);
    }

    static ClientClosedException closedFailure(int attempts) {
        return new ClientClosedException("This client has been closed", null, ErrorContext.of(attempts));
    }
}
