package io.openaisdk.core.faults;

import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.faults.Aftermath.REUSED;
import static io.openaisdk.core.faults.Fault.ALL;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiTimeoutException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.Response;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Way;
import io.openaisdk.spi.http.TransportConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Pools of one connection that somebody else has. */
class PoolFaultsTest extends FaultFamily {

    private static final Duration SHORT = Duration.ofMillis(150);

    /** Only transports that the SDK makes itself have the pool of one connection, and those cannot be told whom to trust. */
    @Override
    boolean overTls() {
        return false;
    }

    @Override
    List<Fault> faults() {
        return List.of(
                late("no connection left: a stream has it", PoolFaultsTest::heldByStream),
                late("no connection left: a call without an answer has it", PoolFaultsTest::heldByCall),
                Fault.of("no connection left for a stream", hello(), ApiTimeoutException.class, ALL)
                        .on(Call.STREAM)
                        .with(cell -> {
                            single(cell);
                            heldByStream(cell);
                        })
                        .reaching(1)
                        .leaving(Aftermath.NONE),
                Fault.harmless("a connection that is given back in time", hello())
                        .with(cell -> {
                            oneConnection(cell);
                            givenBack(cell);
                        })
                        .reaching(2)
                        .leaving(REUSED));
    }

    private static Fault late(String name, Fault.Setup holder) {
        return Fault.of(name, hello(), ApiTimeoutException.class, ALL)
                .with(cell -> {
                    single(cell);
                    holder.prepare(cell);
                })
                .reaching(1)
                .leaving(Aftermath.NONE);
    }

    private static void oneConnection(Cell cell) {
        cell.transport(cell.way().combination().newTransport(TransportConfig.DEFAULT.withMaxConnections(1)));
    }

    /** Leaves one connection, and little time to wait for it. */
    private static void single(Cell cell) {
        oneConnection(cell);
        cell.options(o -> o.timeout(SHORT));
    }

    /** Opens a stream, whose time is not bounded once it has begun, and closes it in the middle when the call is over. */
    private static void heldByStream(Cell cell) {
        CountDownLatch hungUp = new CountDownLatch(1);
        cell.server().on(Answers.untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("a", 1));
        }));
        cell.beforeTheCall(client -> {
            Runnable close = cell.way().async() ? openAsync(client) : open(client);
            taken(cell);
            cell.afterTheCall(() -> {
                close.run();
                Way.await(hungUp);
            });
        });
    }

    /** Opens a stream, and gives what closes it. */
    private static Runnable open(OpenAI client) {
        return patient(client).responses().createStreaming(p -> p.model("m"))::close;
    }

    private static Runnable openAsync(OpenAI client) {
        CompletableFuture<Void> all = patient(client)
                .async()
                .responses()
                .createStreaming(p -> p.model("m"))
                .forEach(event -> {});
        return () -> all.cancel(true);
    }

    private static OpenAI patient(OpenAI client) {
        return client.withOptions(o -> o.timeout(Duration.ofSeconds(20)));
    }

    private static void heldByCall(Cell cell) {
        CountDownLatch hungUp = new CountDownLatch(1);
        cell.server().on(Answers.silence(hungUp));
        cell.beforeTheCall(client -> {
            CompletableFuture<Response> unanswered = pending(cell, client);
            cell.afterTheCall(() -> {
                unanswered.cancel(true);
                Way.await(hungUp);
            });
        });
    }

    /** Answers one call only when another waits in line. */
    private static void givenBack(Cell cell) {
        cell.server().on(exchange -> {
            Thread.sleep(50);
            hello().answer(exchange);
        });
        cell.beforeTheCall(client -> {
            CompletableFuture<Response> first = pending(cell, client);
            cell.afterTheCall(() -> Way.await(first));
        });
    }

    /** Makes a call with time enough, of whose request the server knows when this returns. */
    private static CompletableFuture<Response> pending(Cell cell, OpenAI client) {
        OpenAI patient = patient(client);
        CompletableFuture<Response> call = cell.way().async()
                ? patient.async().responses().create(p -> p.model("m"))
                : onAnotherThread(cell, patient);
        taken(cell);
        return call;
    }

    /** Waits until the server has the request, so that the connection is in use. */
    private static void taken(Cell cell) {
        try {
            cell.server().take();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits on another thread, which the canceling of the future interrupts. */
    private static CompletableFuture<Response> onAnotherThread(Cell cell, OpenAI client) {
        CompletableFuture<Response> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(cell.way().create(client));
            } catch (OpenAIException e) {
                result.completeExceptionally(e);
            }
        });
        thread.start();
        var unused = result.whenComplete((response, failure) -> {
            if (failure != null) {
                thread.interrupt();
            }
        });
        return result;
    }
}
