package io.openaisdk.core.internal.call;

import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.stream.BodyCollector;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the calls of an asynchronous client, plain and raw. */
public final class AsyncCalls implements AsyncCaller {

    private final Engine engine;
    private final Settings settings;
    private final AsyncDriver driver;

    /**
     * Makes the calls of one client.
     *
     * @param engine what it shares with its copies
     * @param settings what is its own
     */
    public AsyncCalls(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
        this.driver = new AsyncDriver(engine);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // the operation's result is that of the service method; void gives null
    public <T> CompletableFuture<T> call(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return (CompletableFuture<T>)
                (operation.resultKind() == Operation.ResultKind.BINARY
                        ? then(send(invocation), answer -> new AsyncBinaryResult(answer))
                        : whole(send(invocation), (body, answer) -> result(invocation, body, answer.http())));
    }

    @Override
    public <E> AsyncEventStream<E> stream(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return new AsyncEvents<>(() -> send(invocation), engine.decoder(), operation);
    }

    /**
     * Makes a call and gives its answer before it is decoded.
     *
     * @param <T> what the operation gives
     * @param operation the operation
     * @param params its parameters; null when it has none
     * @param pathArguments what goes into the path
     * @return the answer
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // as in call
    public <T> CompletableFuture<RawResponse<T>> raw(
            Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        return switch (operation.resultKind()) {
            case EVENTS, BINARY ->
                then(
                        send(invocation),
                        answer -> new RawResult<>(answer.http(), null, () -> (T) open(invocation, answer), () -> {
                            answer.response().close();
                            answer.tracker().succeeded();
                        }));
            default ->
                whole(
                        send(invocation),
                        (body, answer) -> new RawResult<>(
                                answer.http(), body, () -> (T) result(invocation, body, answer.http())));
        };
    }

    /**
     * Calls a path that no operation has.
     *
     * @param <T> the result
     * @param method the HTTP method
     * @param path the path
     * @param body the body; null for none
     * @param type what to decode the answer to
     * @return the answer
     */
    public <T> CompletableFuture<T> request(String method, String path, @Nullable Object body, Class<T> type) {
        AbortableFuture<AsyncDriver.Answer> sent;
        try {
            CallPlan plan = engine.planRaw(settings, method, path, body);
            sent = driver.send(plan, settings);
        } catch (OpenAIException e) {
            return CompletableFuture.failedFuture(e);
        }
        return whole(sent, (bytes, answer) -> engine.decoder().as(type, bytes, answer.http()));
    }

    private AbortableFuture<AsyncDriver.Answer> send(Invocation invocation) {
        AbortableFuture<AsyncDriver.Answer> result = new AbortableFuture<>();
        try {
            CallPlan plan = engine.plan(settings, invocation);
            if (!Link.hasOthers(settings, invocation)) {
                return driver.send(plan, settings);
            }
            follow(Link.first(settings, invocation), plan, null, result);
        } catch (OpenAIException e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    /** Makes the call in one way, and in the next if that fails. */
    private void follow(
            Link link, CallPlan plan, @Nullable OpenAIException earlier, AbortableFuture<AsyncDriver.Answer> result) {
        AbortableFuture<AsyncDriver.Answer> sent = driver.send(plan, link.settings());
        result.abortWith(() -> sent.cancel(true));
        sent.whenComplete((answer, error) -> {
            if (error == null) {
                if (!result.complete(answer)) {
                    answer.response().close();
                    answer.tracker().succeeded();
                }
            } else if (Failures.unwrap(error) instanceof OpenAIException failure) {
                Failures.after(failure, earlier);
                goOn(link, plan, failure, result);
            } else {
                result.completeExceptionally(error);
            }
        });
    }

    private void goOn(Link link, CallPlan plan, OpenAIException failure, AbortableFuture<AsyncDriver.Answer> result) {
        Link next = plan.repeatable() && !result.isDone() ? link.after(failure) : null;
        if (next == null) {
            result.completeExceptionally(failure);
            return;
        }
        try {
            follow(next, engine.plan(next.settings(), next.invocation()), failure, result);
        } catch (OpenAIException e) {
            Failures.after(e, failure);
            result.completeExceptionally(e);
        }
    }

    private Object open(Invocation invocation, AsyncDriver.Answer answer) {
        return invocation.operation().streaming()
                ? new AsyncEvents<>(
                        () -> CompletableFuture.completedFuture(answer), engine.decoder(), invocation.operation())
                : new AsyncBinaryResult(answer);
    }

    private @Nullable Object result(Invocation invocation, byte[] body, HttpFacts http) {
        return invocation.operation().resultKind() == Operation.ResultKind.PAGE
                ? new NonBlockingPage<>(
                        PageData.decode(engine.decoder(), body, http, invocation),
                        cursor -> nextPage(invocation.after(cursor)))
                : engine.decoder().decode(invocation.operation(), body, http);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // an operation with pages gives pages
    private CompletableFuture<AsyncPage<Object>> nextPage(Invocation next) {
        return whole(send(next), (body, answer) -> (AsyncPage<Object>) result(next, body, answer.http()));
    }

    /** Goes on with an answer whose body is left to the caller. */
    private static <T> CompletableFuture<T> then(
            AbortableFuture<AsyncDriver.Answer> sent, Function<AsyncDriver.Answer, T> use) {
        AbortableFuture<T> result = new AbortableFuture<>();
        result.abortWith(() -> sent.cancel(true));
        sent.whenComplete((answer, error) -> {
            if (error != null) {
                result.completeExceptionally(Failures.unwrap(error));
            } else if (!result.complete(use.apply(answer))) {
                answer.response().close();
                answer.tracker().succeeded();
            }
        });
        return result;
    }

    /** Goes on with an answer whose body has been received in full. */
    private static <T> CompletableFuture<T> whole(
            AbortableFuture<AsyncDriver.Answer> sent, BiFunction<byte[], AsyncDriver.Answer, @Nullable T> decode) {
        AbortableFuture<T> result = new AbortableFuture<>();
        result.abortWith(() -> sent.cancel(true));
        sent.whenComplete((answer, error) -> {
            if (error != null) {
                result.completeExceptionally(Failures.unwrap(error));
                return;
            }
            BodyCollector body = new BodyCollector(
                    answer.limits().responseBytesToRead(),
                    Bodies.announcedLength(answer.response().headers()));
            result.abortWith(() -> {
                answer.response().close();
                answer.tracker().succeeded();
            });
            answer.response().body().subscribe(body);
            body.bytes().whenComplete((bytes, failure) -> {
                answer.response().close();
                if (failure != null) {
                    result.completeExceptionally(answer.failed(failure));
                    return;
                }
                try {
                    T value = decode.apply(answer.limits().check(bytes, answer.http()), answer);
                    // What is not decoded here is nothing that observers could read.
                    answer.tracker().succeeded(value instanceof RawResponse<?> ? null : value);
                    complete(result, value);
                } catch (RuntimeException e) {
                    result.completeExceptionally(answer.failed(e));
                }
            });
        });
        return result;
    }

    @SuppressWarnings("NullAway") // the result of an operation without one is null
    private static <T> void complete(AbortableFuture<T> result, @Nullable T value) {
        result.complete(value);
    }
}
