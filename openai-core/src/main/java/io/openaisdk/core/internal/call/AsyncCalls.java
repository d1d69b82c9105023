package io.openaisdk.core.internal.call;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.driver.AsyncDriver;
import io.openaisdk.core.internal.driver.AsyncReceived;
import io.openaisdk.core.internal.driver.Recipient;
import io.openaisdk.core.internal.operation.AsyncCaller;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.plan.Route;
import io.openaisdk.core.internal.response.Bodies;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.PageData;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.result.AsyncBinaryResult;
import io.openaisdk.core.internal.result.CallFuture;
import io.openaisdk.core.internal.result.NonBlockingPage;
import io.openaisdk.core.internal.result.RawResult;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.stream.AsyncEvents;
import io.openaisdk.spi.tools.BodyCollector;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the calls of an asynchronous client, plain and raw. */
public final class AsyncCalls implements AsyncCaller {

    private final Engine engine;
    private final Settings settings;

    /**
     * Creates the calls of one client.
     *
     * @param engine is shared with the copies of the client
     * @param settings the settings of this client
     */
    public AsyncCalls(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the operation's result is that of the service method; null for void
    public <T> CompletableFuture<T> call(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return operation.resultKind() == Operation.ResultKind.BINARY
                ? (CompletableFuture<T>) open(invocation, AsyncBinaryResult::new)
                : whole(invocation, (body, http) -> (T) result(invocation, body, http));
    }

    @Override
    public <E> AsyncEventStream<E> stream(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return new AsyncEvents<>(
                engine.callbacks(), engine.decoder(), operation, recipient -> start(invocation, recipient));
    }

    /**
     * Makes a call and returns its response before it is decoded.
     *
     * @param <T> the result of the operation
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments the path parameters, in their order
     * @return the response
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as in call
    public <T> CompletableFuture<RawResponse<T>> raw(
            Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return switch (operation.resultKind()) {
            case EVENTS, BINARY -> open(invocation, received -> unread(operation, received));
            default ->
                whole(
                        invocation,
                        (body, http) -> new RawResult<>(http, body, () -> (T) result(invocation, body, http)));
        };
    }

    /**
     * Calls a path for which there is no operation.
     *
     * @param <T> the result
     * @param method the HTTP method
     * @param path the path
     * @param body the body; null for none
     * @param type the type to decode the response to
     * @return the decoded body
     */
    public <T> CompletableFuture<T> request(String method, String path, @Nullable Object body, Class<T> type) {
        CallFuture<T> future = new CallFuture<>(
                engine.callbacks(),
                (received, result) -> readAll(
                        received, result, (bytes, http) -> engine.decoder().as(type, bytes, http)));
        guard(future, () -> {
            Call call = engine.beginRaw(settings, method, path, body);
            call.onFailure(future::failed);
            AsyncDriver.send(call, future);
        });
        return future.exposed();
    }

    /** Turns the body of a response into a result. */
    private interface Decoding<T> {
        @Nullable
        T of(byte[] body, ResponseHead http);
    }

    /** Makes a call whose body is left to the caller. */
    private <T> CompletableFuture<T> open(Invocation invocation, Function<AsyncReceived, T> use) {
        CallFuture<T> future = new CallFuture<>(
                engine.callbacks(), (received, result) -> engine.callbacks().run(() -> {
                    T opened = use.apply(received);
                    if (!result.isDone()) {
                        result.deliver(opened);
                    }
                }));
        start(invocation, future);
        return future.exposed();
    }

    private <T> RawResponse<T> unread(Operation operation, AsyncReceived received) {
        return new RawResult<>(received.http(), null, () -> opened(operation, received), () -> received.call()
                .cancel());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as in call
    private <T> T opened(Operation operation, AsyncReceived received) {
        return (T)
                (operation.streaming()
                        ? new AsyncEvents<>(engine.callbacks(), engine.decoder(), operation, recipient -> {
                            if (recipient.follow(received.call())) {
                                recipient.received(received);
                            }
                        })
                        : new AsyncBinaryResult(received));
    }

    /** Makes a call whose body is received in full, and decoded on the executor of the client. */
    private <T> CallFuture<T> whole(Invocation invocation, Decoding<T> decoding) {
        CallFuture<T> future =
                new CallFuture<>(engine.callbacks(), (received, result) -> readAll(received, result, decoding));
        start(invocation, future);
        return future.exposed();
    }

    private <T> void readAll(AsyncReceived received, CallFuture<T> result, Decoding<T> decoding) {
        Call call = received.call();
        Limits limits = call.plan().limits();
        BodyCollector body = new BodyCollector(
                limits.responseBytesToRead(),
                Bodies.announcedLength(received.response().headers()));
        body.bytes().whenComplete((bytes, error) -> {
            if (!call.isOver()) {
                engine.callbacks()
                        .run(() -> finish(received, result, () -> {
                            if (error != null) {
                                throw Failures.withoutThread(error);
                            }
                            return decoding.of(Bodies.requireWithin(limits, bytes, received.http()), received.http());
                        }));
            }
        });
        received.response().body().subscribe(body);
    }

    private static <T> void finish(AsyncReceived received, CallFuture<T> result, Making<T> making) {
        Call call = received.call();
        try {
            T value = making.make();
            // Observers take decoded results; a raw response is decoded later, if at all.
            call.succeed(value instanceof RawResponse<?> ? null : value, () -> result.deliver(value));
        } catch (Throwable e) {
            call.fail(call.failure(e));
        }
    }

    /** Makes a result, or throws the failure of the call. */
    private interface Making<T> {
        @Nullable
        T make() throws Throwable;
    }

    private void start(Invocation invocation, Recipient recipient) {
        guard(recipient, () -> follow(engine.route(settings, invocation), null, recipient));
    }

    /** Passes to the caller what keeps a call from beginning. */
    private static void guard(Recipient recipient, Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            recipient.failed(e);
        }
    }

    /** Makes a call by one route, and after a failure by the next. */
    private void follow(Route route, @Nullable OpenAIException earlier, Recipient recipient) {
        Call call = engine.begin(route);
        call.onFailure(error -> {
            if (!(error instanceof OpenAIException failure)) {
                recipient.failed(error);
                return;
            }
            Failures.after(failure, earlier);
            if (route.mayBeFollowed()) {
                // The condition of a fallback is the application's, and planning asks its platform.
                engine.callbacks().run(() -> guard(recipient, () -> goOn(route, failure, recipient)));
            } else {
                recipient.failed(failure);
            }
        });
        AsyncDriver.send(call, recipient);
    }

    private void goOn(Route route, OpenAIException failure, Recipient recipient) {
        Route next = route.after(failure);
        if (next == null) {
            recipient.failed(failure);
        } else {
            follow(next, failure, recipient);
        }
    }

    private @Nullable Object result(Invocation invocation, byte[] body, ResponseHead http) {
        return invocation.operation().resultKind() == Operation.ResultKind.PAGE
                ? new NonBlockingPage<>(
                        PageData.decode(engine.decoder(), body, http, invocation),
                        cursor -> nextPage(invocation.after(cursor)))
                : engine.decoder().decode(invocation.operation(), body, http);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // an operation with pages has pages as results
    private CompletableFuture<AsyncPage<Object>> nextPage(Invocation next) {
        return whole(next, (body, http) -> (AsyncPage<Object>) result(next, body, http));
    }
}
