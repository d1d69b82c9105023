package io.openaisdk.interleavings;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.plan.Planner;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.json.gson.GsonCodecProvider;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.retry.RetryStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Calls that send nothing. */
final class Calls {

    private static final JsonCodec CODEC = new GsonCodecProvider().create(JsonLimits.DEFAULT);
    private static final Settings SETTINGS = settings();
    private static final CallPlan PLAN = new Planner(CODEC)
            .plan(SETTINGS, Invocation.of(Operation.of("x.get", "GET", "/x", "result=text", "body=none"), null));

    private Calls() {}

    static CallContext context(Time time, Optional<RetryStrategy> strategy, List<CallObserver> observers) {
        return new CallContext(
                new NoTransport(), true, CODEC, strategy, observers, new Callbacks(Runnable::run, true), time);
    }

    /** Begins calls before threads are switched, so that the model checker spends its orders on what follows. */
    static Queue<Call> begin(CallContext context, int number) {
        Queue<Call> calls = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < number; i++) {
            calls.add(begin(context));
        }
        return calls;
    }

    /** Begins a call, up to its first step that takes time. */
    static Call begin(CallContext context) {
        Call call = context.begin(PLAN, SETTINGS.retries());
        var unused = call.start();
        return call;
    }

    private static Settings settings() {
        SettingsBuilder builder = new SettingsBuilder(OpenAIPlatform.DEFAULT);
        builder.apiKey("sk");
        return builder.build();
    }
}
