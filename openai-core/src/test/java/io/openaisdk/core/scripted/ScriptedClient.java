package io.openaisdk.core.scripted;

import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.FakeTime;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.plan.CallPlan;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.observe.CallObserver;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A client without a network: the test sends the responses, lets time pass, and runs what is on the executor. */
public final class ScriptedClient {

    /** The bound of an attempt. */
    public static final Duration TIMEOUT = Duration.ofSeconds(6);

    /** The bound of silence in a stream. */
    public static final Duration IDLE = Duration.ofSeconds(2);

    private final FakeTime time = new FakeTime();
    private final ScriptedTransport transport = new ScriptedTransport();
    private final ScriptedStrategy strategy = new ScriptedStrategy();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Callbacks callbacks = new Callbacks(tasks::add, true);
    private final CallContext context;

    public ScriptedClient(CallObserver... observers) {
        this.context = new CallContext(
                transport, true, Codecs.JACKSON, Optional.of(strategy), Arrays.asList(observers), callbacks, time);
    }

    public FakeTime time() {
        return time;
    }

    public ScriptedTransport transport() {
        return transport;
    }

    public ScriptedStrategy strategy() {
        return strategy;
    }

    public CallContext context() {
        return context;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** Begins a call without credentials. */
    public Call begin() {
        return begin(null, false);
    }

    /** Begins a call. */
    public Call begin(@Nullable Credentials credentials, boolean streaming) {
        return context.begin(
                new CallPlan(
                        new CallInfo("responses.create", "POST", "/responses", streaming),
                        new HttpRequest(
                                "POST",
                                URI.create("https://h/v1/responses"),
                                HttpHeaders.EMPTY,
                                null,
                                new HttpTimeouts(Duration.ofSeconds(1), IDLE, IDLE, TIMEOUT, streaming)),
                        Optional.ofNullable(credentials),
                        TIMEOUT,
                        Duration.ofSeconds(60),
                        new Limits(1000, 1000, 1000)),
                strategy);
    }

    /**
     * Runs what is on the executor, until nothing is left.
     *
     * @return how many tasks were run
     */
    public int run() {
        int count = 0;
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
            count++;
        }
        return count;
    }

    /** Returns the requests that were sent. */
    public List<HttpRequest> requests() {
        return transport.requests();
    }
}
