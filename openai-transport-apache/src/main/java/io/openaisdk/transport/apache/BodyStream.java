package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.Rethrow;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Reads the body of an answer; another thread may close it meanwhile. */
final class BodyStream extends InputStream {

    private final BlockingExchange exchange;
    private final @Nullable HttpEntity entity;
    private final boolean compressed;
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable InputStream sent;
    private @Nullable InputStream content;
    private long count;
    private volatile boolean closed;

    BodyStream(BlockingExchange exchange, @Nullable HttpEntity entity, boolean compressed) {
        this.exchange = exchange;
        this.entity = entity;
        this.compressed = compressed;
        if (entity == null) {
            exchange.end();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        reading.lock();
        try {
            if (closed) {
                throw new IOException("The response is closed");
            }
            if (entity == null || (exchange.hasEnded() && exchange.abortReason() == null)) {
                return -1;
            }
            int read = open(entity).read(into, offset, length);
            if (read < 0) {
                exchange.end();
            } else {
                count += read;
            }
            return read;
        } catch (IOException | RuntimeException e) {
            Throwable reported = exchange.failed(e);
            // A part of an answer is worth nothing, nor is the connection.
            exchange.abort(cause -> new IOException("The response is broken", cause));
            throw Rethrow.asIOException(reported);
        } finally {
            reading.unlock();
        }
    }

    /** Ends the exchange; what has not been read by now will not be read. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        if (reading.tryLock()) {
            try {
                finishIfComplete();
                if (content instanceof DecodedStream decoded) {
                    decoded.free();
                }
            } finally {
                reading.unlock();
            }
        }
        closed = true;
        if (!exchange.hasEnded()) {
            exchange.abort(cause -> new IOException("The response was closed", cause));
            exchange.end();
        }
    }

    private InputStream open(HttpEntity present) throws IOException {
        InputStream opened = content;
        if (opened == null) {
            InputStream raw = new ReceivedStream(exchange, present.getContent());
            sent = raw;
            opened = compressed ? new DecodedStream(raw, new GzipBody()) : raw;
            content = opened;
        }
        return opened;
    }

    /** Tells the library that all has been read, which frees the connection; it would notice only at the next read. */
    private void finishIfComplete() {
        InputStream raw = sent;
        if (raw == null || entity == null || compressed || exchange.hasEnded() || count != entity.getContentLength()) {
            return;
        }
        try {
            if (raw.read() < 0) {
                exchange.end();
            }
        } catch (IOException e) {
            // Then the connection is cut like any other that is not at its end.
            return;
        }
    }
}
