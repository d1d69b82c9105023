package io.openaisdk.core.simulation;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Somebody whose thread waits for calls, and is interrupted at some of them. */
final class BlockingCaller {

    private final World world;
    private final Ledger ledger;
    private final OpenAI client;

    BlockingCaller(World world, Ledger ledger, OpenAI client) {
        this.world = world;
        this.ledger = ledger;
        this.client = client;
    }

    void call() {
        Actor actor = world.begin(this::live);
        if (world.oneIn(4)) {
            world.after(Duration.ofMillis(world.number(10_000)), () -> {
                world.note("the thread of a caller is interrupted");
                actor.interrupt();
            });
        }
    }

    private void live() {
        try {
            try {
                makeCall();
                world.note("the thread that waits goes on");
            } catch (OpenAIException | IllegalStateException | IOException e) {
                world.note("the thread that waits is told " + e);
            }
        } catch (AssertionError e) {
            ledger.fault(String.valueOf(e));
        } catch (Error e) {
            world.note("the thread that waits is told " + e);
        }
    }

    private void makeCall() throws IOException {
        switch (world.number(4)) {
            case 0 -> {
                try (EventStream<ResponseStreamEvent> events =
                        client.responses().createStreaming(p -> p.model("m").input("i"))) {
                    for (ResponseStreamEvent event : events) {
                        world.note(
                                "the thread that waits has " + event.getClass().getSimpleName());
                        if (world.oneIn(6)) {
                            return;
                        }
                        Thrown.maybe(world, 12, "body of a loop");
                    }
                }
            }
            case 1 -> {
                var unused = client.raw().responses().create(p -> p.model("m").input("i"));
            }
            case 2 -> {
                try (BinaryContent content = client.files().content("f")) {
                    if (world.oneIn(2)) {
                        var unused = content.bytes();
                    } else {
                        InputStream stream = content.stream();
                        while (stream.read(new byte[64]) >= 0 && !world.oneIn(8)) {
                            // or leaves the rest
                        }
                    }
                }
            }
            default -> {
                var unused = client.responses().create(p -> p.model("m").input("i"));
            }
        }
    }
}
