package io.openaisdk.core.internal.call;

import io.openaisdk.api.Page;
import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.OpenAIException;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a blocking client, plain and raw. */
public final class BlockingCalls implements BlockingCaller {

    private final Engine engine;
    private final Settings settings;
    private final BlockingDriver driver;

    /**
     * Makes the calls of one client.
     *
     * @param engine what it shares with its copies
     * @param settings what is its own
     */
    public BlockingCalls(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
        this.driver = new BlockingDriver(engine);
    }

    @Override
    // the operation's result is that of the service method; void gives null
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public <T> T call(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        BlockingDriver.Answer answer = send(invocation);
        return (T)
                switch (operation.resultKind()) {
                    case EVENTS, BINARY -> open(invocation, answer);
                    default -> decode(invocation, answer);
                };
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
    public <T> RawResponse<T> raw(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        BlockingDriver.Answer answer = send(invocation);
        HttpFacts http = answer.http();
        return switch (operation.resultKind()) {
            case EVENTS, BINARY ->
                new RawResult<>(http, null, () -> (T) open(invocation, answer), () -> {
                    answer.response().close();
                    answer.tracker().succeeded();
                });
            default -> {
                byte[] body = answer.readAll();
                answer.tracker().succeeded();
                yield new RawResult<>(http, body, () -> (T) result(invocation, body, http));
            }
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
    public <T> T request(String method, String path, @Nullable Object body, Class<T> type) {
        BlockingDriver.Answer answer = driver.send(engine.planRaw(settings, method, path, body), settings);
        byte[] bytes = answer.readAll();
        try {
            T result = engine.decoder().as(type, bytes, answer.http());
            answer.tracker().succeeded(result);
            return result;
        } catch (OpenAIException e) {
            throw answer.failed(e);
        }
    }

    private BlockingDriver.Answer send(Invocation invocation) {
        return Link.hasOthers(settings, invocation)
                ? send(Link.first(settings, invocation))
                : driver.send(engine.plan(settings, invocation), settings);
    }

    private BlockingDriver.Answer send(Link first) {
        Link link = first;
        OpenAIException earlier = null;
        while (true) {
            boolean repeatable = false;
            try {
                CallPlan plan = engine.plan(link.settings(), link.invocation());
                repeatable = plan.repeatable();
                return driver.send(plan, link.settings());
            } catch (OpenAIException e) {
                Failures.after(e, earlier);
                Link next = repeatable ? link.after(e) : null;
                if (next == null) {
                    throw e;
                }
                link = next;
                earlier = e;
            }
        }
    }

    private Object open(Invocation invocation, BlockingDriver.Answer answer) {
        return invocation.operation().streaming()
                ? new BlockingEvents<>(answer, engine.decoder(), invocation.operation())
                : new BinaryResult(answer);
    }

    private @Nullable Object decode(Invocation invocation, BlockingDriver.Answer answer) {
        byte[] body = answer.readAll();
        try {
            Object result = result(invocation, body, answer.http());
            answer.tracker().succeeded(result);
            return result;
        } catch (OpenAIException e) {
            throw answer.failed(e);
        }
    }

    private @Nullable Object result(Invocation invocation, byte[] body, HttpFacts http) {
        return invocation.operation().resultKind() == Operation.ResultKind.PAGE
                ? page(invocation, body, http)
                : engine.decoder().decode(invocation.operation(), body, http);
    }

    private Page<Object> page(Invocation invocation, byte[] body, HttpFacts http) {
        return new BlockingPage<>(
                PageData.decode(engine.decoder(), body, http, invocation),
                cursor -> nextPage(invocation.after(cursor)));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // an operation with pages gives pages
    private Page<Object> nextPage(Invocation next) {
        return (Page<Object>) decode(next, send(next));
    }
}
