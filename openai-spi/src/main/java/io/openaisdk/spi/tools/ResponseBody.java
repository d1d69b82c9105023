package io.openaisdk.spi.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes the body of a response from the client of a plug-in, decompresses it, and delivers it as it is requested, on the thread that brings
 * bytes or demand, whichever comes last.
 *
 * <p>For a client with back-pressure, {@link #source} sets how more bytes are fetched; one buffer is fetched ahead, so that an empty body
 * ends without demand (A8). A failure of the body is reported by {@link AsyncExchange#fail}.
 */
public final class ResponseBody extends SerialPublisher<ByteBuffer> {

    private final @Nullable ExchangeState exchange;
    private final @Nullable Gunzip gunzip;
    private final Queue<ByteBuffer> received = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean fetching = new AtomicBoolean();
    private volatile @Nullable Runnable fetch;
    private volatile boolean whole;

    ResponseBody(@Nullable ExchangeState exchange, @Nullable Gunzip gunzip) {
        super(Runnable::run);
        this.exchange = exchange;
        this.gunzip = gunzip;
    }

    static ResponseBody dropping() {
        return new ResponseBody(null, null);
    }

    /**
     * Sets how more bytes are fetched, and fetches the first.
     *
     * @param action requests one more buffer of the client, or as many as it delivers at once; it is not called again before these were
     *     {@linkplain #received received}. It MUST NOT block
     */
    public void source(Runnable action) {
        if (exchange != null) {
            fetch = action;
            fetch();
        }
    }

    /**
     * Takes bytes.
     *
     * @param bytes the bytes received; the caller MUST NOT use them afterwards
     */
    public void received(ByteBuffer bytes) {
        received(List.of(bytes));
    }

    /**
     * Takes bytes in several buffers.
     *
     * @param buffers the bytes received, in this order; the caller MUST NOT use them afterwards
     */
    public void received(List<ByteBuffer> buffers) {
        if (exchange != null) {
            exchange.watch().notAwaiting();
            received.addAll(buffers);
            fetching.set(false);
            wake();
        }
    }

    /** Takes the end of the body; from then on the connection counts as free for the next request. */
    public void ended() {
        if (exchange != null && exchange.complete()) {
            whole = true;
            complete();
        }
    }

    /** Takes the end of the exchange. */
    void broken(Throwable failure) {
        fail(failure);
    }

    @Override
    protected @Nullable ByteBuffer poll() throws IOException {
        // Read before the bytes, which come before the end.
        boolean last = whole;
        while (true) {
            ByteBuffer next = gunzip == null ? received.poll() : gunzip.next();
            if (next != null && next.hasRemaining()) {
                return next;
            }
            if (next == null && !feed(last)) {
                return null;
            }
        }
    }

    /** Returns whether there may be more to poll. */
    private boolean feed(boolean last) throws IOException {
        ByteBuffer more = gunzip == null ? null : received.poll();
        if (gunzip != null && more != null) {
            gunzip.feed(more);
            return true;
        }
        if (gunzip != null && last) {
            gunzip.end();
        }
        return false;
    }

    @Override
    protected void wanted() {
        if (exchange != null) {
            exchange.watch().awaiting();
            fetch();
        }
    }

    private void fetch() {
        Runnable action = fetch;
        if (action != null && fetching.compareAndSet(false, true)) {
            action.run();
        }
    }

    @Override
    protected void released() {
        if (exchange != null) {
            exchange.end(new IOException("The response was closed"));
        }
    }

    @Override
    protected void finished() {
        received.clear();
        if (gunzip != null) {
            gunzip.close();
        }
    }
}
