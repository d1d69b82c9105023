package io.openaisdk.spi.tck.http;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A body from a stream that can be sent once, and that knows whether it was opened and closed. */
final class WatchedBody implements HttpBody {

    private final long length;
    private final boolean repeatable;
    private final InputStream content;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    WatchedBody(InputStream content, long length, boolean repeatable) {
        this.content = content;
        this.length = length;
        this.repeatable = repeatable;
    }

    @Override
    public String contentType() {
        return "application/octet-stream";
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public boolean repeatable() {
        return repeatable;
    }

    int opened() {
        return opened.get();
    }

    int closed() {
        return closed.get();
    }

    @Override
    public InputStream open() {
        opened.incrementAndGet();
        return new InputStream() {

            @Override
            public int read() throws IOException {
                return content.read();
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                return content.read(into, offset, count);
            }

            @Override
            public void close() throws IOException {
                closed.incrementAndGet();
                content.close();
            }
        };
    }
}
