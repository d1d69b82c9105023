package io.openaisdk.core.internal.attempt;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.observe.BodyObserver;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A response whose body is passed to an observer while it is read. */
final class ObservedResponse implements HttpResponse {

    private final HttpResponse response;
    private final BodyObserver observer;
    private @Nullable InputStream body;

    ObservedResponse(HttpResponse response, BodyObserver observer) {
        this.response = response;
        this.observer = observer;
    }

    @Override
    public int status() {
        return response.status();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public synchronized InputStream body() throws IOException {
        InputStream opened = body;
        if (opened == null) {
            opened = new Watched(response.body());
            body = opened;
        }
        return opened;
    }

    @Override
    public void close() {
        response.close();
        observer.end();
    }

    /** Passes bytes to the observer as they are read. */
    private final class Watched extends FilterInputStream {

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next < 0) {
                observer.end();
            } else {
                observer.bytes(new byte[] {(byte) next}, 0, 1);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count < 0) {
                observer.end();
            } else {
                observer.bytes(buffer, offset, count);
            }
            return count;
        }

        /** Reads the bytes to skip, because observers get the whole body. */
        @Override
        public long skip(long count) throws IOException {
            if (count <= 0) {
                return 0;
            }
            int read = read(new byte[(int) Math.min(count, 8192)]);
            return Math.max(read, 0);
        }
    }
}
