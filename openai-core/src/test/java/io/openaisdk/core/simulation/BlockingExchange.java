package io.openaisdk.core.simulation;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request and its response, for a thread that waits; the time bounds are kept, because nobody else watches over such a call. */
final class BlockingExchange implements HttpResponse {

    private final World world;
    private final Ledger ledger;
    private final HttpRequest request;
    private final Body body = new Body();
    private ScriptedResponse script = new ScriptedResponse(0, "");
    private byte[] rest = {};
    private @Nullable CompletableFuture<News> awaited;
    private boolean cut;
    private boolean ended;

    /** What comes next: something to go on with, or a failure. */
    private record News(@Nullable Throwable failure) {}

    BlockingExchange(World world, Ledger ledger, HttpRequest request) {
        this.world = world;
        this.ledger = ledger;
        this.request = request;
    }

    HttpResponse send() throws IOException {
        ledger.exchange(1);
        world.note("send and wait");
        try {
            receive(Bound.TOTAL, request.timeouts().total(), 8);
        } catch (Throwable e) {
            end();
            throw e;
        }
        script = ScriptedResponse.to(request, world);
        rest = script.body().getBytes(StandardCharsets.UTF_8);
        world.note("response " + script.status());
        return this;
    }

    /** Waits for something to come, which is never in one case of so many, and fails in another. */
    private void receive(Bound bound, Duration time, int rarity) throws IOException {
        if (cut) {
            throw new IOException("The exchange was ended");
        }
        CompletableFuture<News> coming = new CompletableFuture<>();
        awaited = coming;
        News next = new News(world.oneIn(rarity) ? failure() : null);
        if (!world.oneIn(12)) {
            if (world.oneIn(3)) {
                world.after(Duration.ofMillis(world.number(4000)), () -> coming.complete(next));
            } else {
                world.later(() -> coming.complete(next));
            }
        }
        Runnable forget = time.isZero()
                ? () -> {}
                : world.after(
                        time,
                        () -> coming.complete(
                                new News(new TransportTimeoutException(bound, time, new TimeoutException()))));
        try {
            Throwable failure = Actor.await(coming).failure();
            if (failure instanceof IOException exception) {
                throw exception;
            } else if (failure != null) {
                throw (Error) failure;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            forget.run();
            awaited = null;
        }
    }

    private Throwable failure() {
        return world.oneIn(4) ? new NoClassDefFoundError("of the transport") : new IOException("reset");
    }

    /** Ends the wait, if there is one: the connection is gone. */
    void cut() {
        cut = true;
        CompletableFuture<News> coming = awaited;
        if (coming != null) {
            world.later(() -> coming.complete(new News(new IOException("The exchange was ended"))));
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            ledger.exchange(-1);
        }
    }

    @Override
    public int status() {
        return script.status();
    }

    @Override
    public HttpHeaders headers() {
        return script.headers();
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public void close() {
        end();
        cut();
        Thrown.maybe(world, 60, "close of a response");
    }

    /** The body, in pieces of the seed's size. */
    private final class Body extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, buffer.length);
            if (ended && rest.length > 0) {
                throw new IOException("The response was closed");
            }
            try {
                receive(Bound.IDLE, request.timeouts().idle(), 25);
            } catch (Throwable e) {
                end();
                throw e;
            }
            if (rest.length == 0) {
                end();
                return -1;
            }
            int count = Math.min(length, 1 + world.number(rest.length));
            System.arraycopy(rest, 0, buffer, offset, count);
            rest = java.util.Arrays.copyOfRange(rest, count, rest.length);
            return count;
        }
    }
}
