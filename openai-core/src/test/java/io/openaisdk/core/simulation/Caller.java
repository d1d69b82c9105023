package io.openaisdk.core.simulation;

import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.responses.ResponseStreamEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Somebody who makes calls and gives some of them up. */
final class Caller {

    private final World world;
    private final Ledger ledger;
    private final AsyncOpenAI client;

    /** What has to be over when nothing more can happen. */
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(String what, java.util.function.BooleanSupplier over) {}

    Caller(World world, Ledger ledger, AsyncOpenAI client) {
        this.world = world;
        this.ledger = ledger;
        this.client = client;
    }

    void call() {
        try {
            switch (world.number(6)) {
                case 0 -> subscribe();
                case 1 -> {
                    CompletableFuture<Void> end = client.responses()
                            .createStreaming(p -> p.model("m").input("i"))
                            .forEach(event -> Thrown.maybe(world, 12, "action"));
                    watch("forEach", end);
                }
                case 2 -> {
                    CompletableFuture<?> raw =
                            client.raw().responses().create(p -> p.model("m").input("i"));
                    watch("raw", raw);
                }
                case 3 -> content();
                default ->
                    watch("create", client.responses().create(p -> p.model("m").input("i")));
            }
        } catch (IllegalStateException | Error e) {
            // What a plug-in throws while a call is planned; an assertion is ours.
            if (e instanceof AssertionError) {
                throw e;
            }
            world.note("the caller is told " + e);
        }
    }

    private void watch(String what, CompletableFuture<?> future) {
        pending.add(new Pending(what, future::isDone));
        future.whenComplete((value, error) -> world.note(what + " is done: " + (error == null ? "ok" : error)));
        if (world.oneIn(3)) {
            Runnable abort =
                    switch (world.number(3)) {
                        case 0 -> () -> future.cancel(true);
                        case 1 -> () -> future.completeExceptionally(new TimeoutException("of the caller"));
                        default -> () -> future.complete(null);
                    };
            Runnable noted = () -> {
                world.note("the caller gives " + what + " up");
                abort.run();
            };
            if (world.oneIn(2)) {
                world.later(noted);
            } else {
                world.after(Duration.ofMillis(world.number(10_000)), noted);
            }
        }
    }

    private void content() {
        CompletableFuture<RawResponse<io.openaisdk.api.AsyncBinaryContent>> raw =
                client.raw().files().content("f");
        watch("content", raw);
        raw.thenAccept(response -> {
            if (world.oneIn(4)) {
                response.close();
                return;
            }
            io.openaisdk.api.AsyncBinaryContent content = response.parse();
            watch("bytes", content.bytes());
            if (world.oneIn(3)) {
                // It has been read; this must harm nobody.
                content.bytes().exceptionally(error -> null);
            }
            if (world.oneIn(4)) {
                world.later(content::close);
            }
        });
        // Whoever gives the future up late never has the content, and cannot close it.
    }

    private void subscribe() {
        Reader reader = new Reader();
        pending.add(new Pending("stream", reader::isOver));
        client.responses().createStreaming(p -> p.model("m").input("i")).subscribe(reader);
    }

    /** A subscriber that keeps the rules, until it throws. */
    private final class Reader implements Flow.Subscriber<ResponseStreamEvent> {

        private Flow.@Nullable Subscription subscription;
        private long requested;
        private boolean terminal;
        private boolean canceled;

        private boolean isOver() {
            return terminal || canceled;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
            ask();
            if (world.oneIn(3)) {
                world.after(Duration.ofMillis(world.number(10_000)), this::cancel);
            }
        }

        private void cancel() {
            if (!terminal) {
                world.note("the subscriber cancels");
                canceled = true;
                java.util.Objects.requireNonNull(subscription).cancel();
            }
        }

        private void ask() {
            if (!isOver()) {
                int more = 1 + world.number(3);
                requested += more;
                java.util.Objects.requireNonNull(subscription).request(more);
            }
        }

        @Override
        public void onNext(ResponseStreamEvent event) {
            world.note("the subscriber is told an event");
            if (terminal) {
                ledger.fault("an event after the terminal signal");
            }
            if (--requested < 0) {
                ledger.fault("an event that was not requested");
            }
            if (world.oneIn(20)) {
                canceled = true;
                Thrown.now(world, "onNext");
            }
            if (world.oneIn(4)) {
                world.after(Duration.ofMillis(world.number(1000)), this::ask);
            } else {
                world.later(this::ask);
            }
        }

        @Override
        public void onError(Throwable error) {
            end("error " + error);
        }

        @Override
        public void onComplete() {
            end("complete");
        }

        private void end(String how) {
            world.note("the subscriber is told " + how);
            if (terminal) {
                ledger.fault("two terminal signals");
            }
            terminal = true;
        }
    }

    /** Says who waits though nothing more can happen, for whom the end of the client would hide a call that does not go on. */
    void checkAtRest() {
        for (Pending each : pending) {
            if (!each.over().getAsBoolean()) {
                throw new AssertionError("a " + each.what() + " is pending for ever");
            }
        }
    }
}
