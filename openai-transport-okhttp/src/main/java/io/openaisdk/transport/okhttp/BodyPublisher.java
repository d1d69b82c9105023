package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.tools.SerialPublisher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Delivers a body: a thread reads while there is demand, and none waits while there is not. */
final class BodyPublisher extends SerialPublisher<ByteBuffer> {

    private final BodyReader reader;
    private boolean whole;

    BodyPublisher(BodyReader reader, Executor executor) {
        super(executor);
        this.reader = reader;
        if (reader.isEmpty()) {
            complete();
        }
    }

    BodyReader reader() {
        return reader;
    }

    @Override
    protected @Nullable ByteBuffer poll() throws IOException {
        byte[] next = whole ? null : reader.next();
        if (next == null) {
            whole = true;
            complete();
            return null;
        }
        return ByteBuffer.wrap(next);
    }

    @Override
    protected void released() {
        close();
    }

    /** Ends the exchange; a subscriber is told. */
    void close() {
        reader.close();
        fail(reader.failed());
    }
}
