package io.openaisdk.core.internal.call;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.plan.Planner;
import io.openaisdk.core.internal.plan.Route;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Plans and begins calls, and decodes their results; shared by a client and all its copies. */
public final class Engine implements AutoCloseable {

    private final CallContext context;
    private final Planner planner;
    private final Decoder decoder;

    /**
     * Creates an engine.
     *
     * @param context is shared by calls under way; it is closed with the engine
     */
    public Engine(CallContext context) {
        this.context = context;
        this.planner = new Planner(context.codec());
        this.decoder = new Decoder(context.codec());
    }

    Decoder decoder() {
        return decoder;
    }

    Callbacks callbacks() {
        return context.callbacks();
    }

    /** Plans a call of an operation; a fallback is planned when it is needed. */
    Route route(Settings settings, Invocation invocation) {
        requireOpen();
        return Route.of(planner, settings, invocation);
    }

    /** Begins a call. */
    Call begin(Route route) {
        requireOpen();
        return context.begin(route.plan(), route.settings().retries());
    }

    /** Begins a call of a path for which there is no operation. */
    Call beginRaw(Settings settings, String method, String path, @Nullable Object body) {
        requireOpen();
        return context.begin(planner.planRaw(settings, method, path, body), settings.retries());
    }

    private void requireOpen() {
        if (context.isClosed()) {
            throw Failures.closed(0);
        }
    }

    /** Ends all calls that are under way. */
    @Override
    public void close() {
        context.close();
    }
}
