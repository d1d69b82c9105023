package io.openaisdk.core.internal.call;

import io.openaisdk.api.Page;
import io.openaisdk.api.Params;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.driver.BlockingDriver;
import io.openaisdk.core.internal.driver.Received;
import io.openaisdk.core.internal.operation.BlockingCaller;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.plan.Route;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.PageData;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.result.BinaryResult;
import io.openaisdk.core.internal.result.BlockingPage;
import io.openaisdk.core.internal.result.RawResult;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.stream.BlockingEvents;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a blocking client, plain and raw. */
public final class BlockingCalls implements BlockingCaller {

    private final Engine engine;
    private final Settings settings;

    /**
     * Creates the calls of one client.
     *
     * @param engine is shared with the copies of the client
     * @param settings the settings of this client
     */
    public BlockingCalls(Engine engine, Settings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    @Override
    // the operation's result is that of the service method; null for void
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public <T> T call(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        Received received = send(invocation);
        return (T)
                switch (operation.resultKind()) {
                    case EVENTS, BINARY -> open(operation, received);
                    default -> received.whole(body -> result(invocation, body, received.http()));
                };
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
    public <T> RawResponse<T> raw(Operation operation, @Nullable Params params, Object... pathArguments) {
        Invocation invocation = Invocation.of(operation, params, pathArguments);
        Received received = send(invocation);
        ResponseHead http = received.http();
        return switch (operation.resultKind()) {
            case EVENTS, BINARY ->
                new RawResult<>(http, null, () -> (T) open(operation, received), () -> received.call()
                        .cancel());
            default -> received.whole(body -> new RawResult<T>(http, body, () -> (T) result(invocation, body, http)));
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
    public <T> T request(String method, String path, @Nullable Object body, Class<T> type) {
        Received received = BlockingDriver.send(engine.beginRaw(settings, method, path, body));
        return received.whole(bytes -> engine.decoder().as(type, bytes, received.http()));
    }

    /** Makes a call by one route, and after a failure by the next. */
    private Received send(Invocation invocation) {
        Route route = engine.route(settings, invocation);
        OpenAIException earlier = null;
        while (true) {
            try {
                return BlockingDriver.send(engine.begin(route));
            } catch (OpenAIException e) {
                Failures.after(e, earlier);
                Route next = route.after(e);
                if (next == null) {
                    throw e;
                }
                route = next;
                earlier = e;
            }
        }
    }

    private Object open(Operation operation, Received received) {
        return operation.streaming()
                ? new BlockingEvents<>(received, engine.decoder(), operation)
                : new BinaryResult(received);
    }

    private @Nullable Object result(Invocation invocation, byte[] body, ResponseHead http) {
        return invocation.operation().resultKind() == Operation.ResultKind.PAGE
                ? new BlockingPage<>(
                        PageData.decode(engine.decoder(), body, http, invocation),
                        cursor -> nextPage(invocation.after(cursor)))
                : engine.decoder().decode(invocation.operation(), body, http);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // an operation with pages has pages as results
    private Page<Object> nextPage(Invocation next) {
        Received received = send(next);
        return received.whole(body -> (Page<Object>) result(next, body, received.http()));
    }
}
