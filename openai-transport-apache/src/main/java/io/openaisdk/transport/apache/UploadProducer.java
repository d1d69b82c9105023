package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** Sends a body piece by piece as the network takes it; what may wait for its source is read on another thread. */
final class UploadProducer implements AsyncEntityProducer {

    private final AsyncExchange exchange;
    private final HttpBody body;
    private final Executor workers;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable UploadReader reader;
    private byte @Nullable [] piece;
    private ByteBuffer unsent = ByteBuffer.allocate(0);
    private @Nullable IOException failure;
    private boolean reading;
    private boolean atEnd;
    private boolean released;

    UploadProducer(AsyncExchange exchange, HttpBody body, Executor workers) {
        this.exchange = exchange;
        this.body = body;
        this.workers = workers;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public long getContentLength() {
        return body.contentLength();
    }

    /** Gives none: the type is among the headers, letter by letter as it was given. */
    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public boolean isChunked() {
        return body.contentLength() < 0;
    }

    @Override
    public Set<String> getTrailerNames() {
        return Set.of();
    }

    @Override
    public int available() {
        lock.lock();
        try {
            return reading ? 0 : Math.max(1, unsent.remaining());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        lock.lock();
        try {
            while (!reading && !released) {
                if (failure != null) {
                    throw failure;
                }
                if (!unsent.hasRemaining()) {
                    if (atEnd) {
                        if (reader != null) {
                            reader.close();
                        }
                        exchange.uploaded();
                        channel.endStream();
                        return;
                    }
                    readNext(channel);
                    continue;
                }
                if (channel.write(unsent) > 0) {
                    exchange.writing();
                }
                if (unsent.hasRemaining()) {
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void failed(Exception cause) {
        releaseResources();
    }

    @Override
    public void releaseResources() {
        UploadReader present;
        lock.lock();
        try {
            released = true;
            present = reader;
        } finally {
            lock.unlock();
        }
        if (present != null) {
            // It ends a read that waits, where the source allows it.
            present.close();
        }
    }

    private void readNext(DataStreamChannel channel) throws IOException {
        UploadReader present = reader;
        if (present == null) {
            exchange.uploading();
            present = new UploadReader(exchange, body);
            reader = present;
            piece = present.newPiece();
        }
        if (present.inMemory()) {
            take(present);
            return;
        }
        UploadReader source = present;
        reading = true;
        exchange.notWriting();
        workers.execute(() -> readElsewhere(source, channel));
    }

    private void readElsewhere(UploadReader source, DataStreamChannel channel) {
        byte[] into = piece;
        int count = -1;
        IOException broken = null;
        try {
            count = into != null ? source.read(into) : -1;
        } catch (IOException e) {
            broken = e;
        }
        lock.lock();
        try {
            reading = false;
            failure = broken;
            took(count);
        } finally {
            lock.unlock();
        }
        channel.requestOutput();
    }

    private void take(UploadReader source) throws IOException {
        byte[] into = piece;
        took(into != null ? source.read(into) : -1);
    }

    private void took(int count) {
        byte[] from = piece;
        if (count < 0 || from == null) {
            atEnd = true;
        } else {
            unsent = ByteBuffer.wrap(from, 0, count);
            exchange.writing();
        }
    }
}
