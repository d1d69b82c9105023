package io.openaisdk.core.simulation;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.Combination;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.client.DefaultOpenAI;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.FallbackTarget;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.observe.CallObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One run of the engine in the world of a seed. */
final class Simulation {

    private static final JsonCodec CODEC = Combination.APACHE_JACKSON.newCodec();

    private Simulation() {}

    /**
     * Runs a seed until nothing more can happen.
     *
     * @throws AssertionError if the engine broke one of its promises, with the story that led to it
     */
    static void run(long seed) {
        World world = new World(seed);
        try {
            run(world);
        } catch (Throwable e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + world.story(), e);
        }
    }

    private static void run(World world) {
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        // What subscribers throw ends here, which is no fault of the engine.
        thread.setUncaughtExceptionHandler((where, thrown) -> world.note("uncaught " + thrown));
        try {
            Ledger ledger = new Ledger(world);
            OpenAI client = client(world, ledger);
            Caller caller = new Caller(world, ledger, client.async());
            BlockingCaller blocking = new BlockingCaller(world, ledger, client);
            int calls = 1 + world.number(3);
            for (int i = 0; i < calls; i++) {
                Runnable call = world.oneIn(3) ? blocking::call : caller::call;
                if (world.oneIn(3)) {
                    world.after(Duration.ofMillis(world.number(5000)), call);
                } else {
                    world.later(call);
                }
            }
            if (world.oneIn(6)) {
                world.after(Duration.ofMillis(world.number(10_000)), () -> close(world, client));
            }
            do {
                ledger.check();
            } while (world.step());
            caller.checkAtRest();
            if (world.waiting() > 0) {
                throw new AssertionError(world.waiting() + " threads wait for ever");
            }
            // What a caller holds without reading it ends with the client.
            close(world, client);
            while (world.step()) {
                ledger.check();
            }
            ledger.checkAtRest();
        } finally {
            world.abandon();
            thread.setUncaughtExceptionHandler(before);
        }
    }

    private static void close(World world, OpenAI client) {
        world.note("the client is closed");
        try {
            client.close();
        } catch (IllegalStateException | NoSuchMethodError e) {
            world.note("close throws " + e);
        }
    }

    private static OpenAI client(World world, Ledger ledger) {
        List<CallObserver> observers =
                switch (world.number(3)) {
                    case 0 -> List.of();
                    case 1 -> List.of(ledger.observer("one"));
                    default -> List.of(ledger.observer("one"), ledger.observer("two"));
                };
        Callbacks callbacks = new Callbacks(world::later, world.oneIn(3));
        Engine engine = new Engine(new CallContext(
                new SimulatedTransport(world, ledger),
                true,
                new SimulatedCodec(world, CODEC),
                world.oneIn(4) ? Optional.empty() : Optional.of(ledger.strategy()),
                observers,
                callbacks,
                world.time()));
        SettingsBuilder settings = new SettingsBuilder(OpenAIPlatform.at("http://simulated/v1"));
        settings.apiCredentials(new SimulatedCredentials(world));
        settings.timeout(Duration.ofSeconds(20))
                .totalTimeout(Duration.ofSeconds(60))
                .idleTimeout(Duration.ofSeconds(5));
        if (world.oneIn(3)) {
            settings.fallback(
                    new FallbackTarget(failure -> true, Optional.of("other"), Optional.empty(), Optional.empty()));
        }
        return new DefaultOpenAI(engine, settings.build());
    }
}
