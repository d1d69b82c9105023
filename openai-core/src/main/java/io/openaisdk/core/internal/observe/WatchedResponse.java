package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An answer of whose body the beginning is kept until it has been read, or is not read on. */
final class WatchedResponse implements HttpResponse {

    private final HttpResponse answer;
    private final BodyLog.Beginning beginning;
    private @Nullable InputStream body;

    WatchedResponse(HttpResponse answer, BodyLog.Beginning beginning) {
        this.answer = answer;
        this.beginning = beginning;
    }

    @Override
    public int status() {
        return answer.status();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public synchronized InputStream body() throws IOException {
        InputStream opened = body;
        if (opened == null) {
            opened = new Watched(answer.body());
            body = opened;
        }
        return opened;
    }

    @Override
    public void close() {
        answer.close();
        beginning.end();
    }

    /** Takes note of what is read. */
    private final class Watched extends FilterInputStream {

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next < 0) {
                beginning.end();
            } else {
                beginning.add(new byte[] {(byte) next}, 0, 1);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count < 0) {
                beginning.end();
            } else {
                beginning.add(buffer, offset, count);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            beginning.skip(skipped);
            return skipped;
        }
    }
}
