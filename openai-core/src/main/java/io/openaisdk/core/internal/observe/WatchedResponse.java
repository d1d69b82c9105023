package io.openaisdk.core.internal.observe;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An answer of whose body the beginning is kept until it has been read, or is not read on. */
final class WatchedResponse implements HttpResponse {

    private final HttpResponse answer;
    private final BodyLog.Beginning beginning;
    private final Consumer<BodyLog.Beginning> atEnd;
    private final AtomicBoolean ended = new AtomicBoolean();
    private @Nullable InputStream body;

    WatchedResponse(HttpResponse answer, BodyLog.Beginning beginning, Consumer<BodyLog.Beginning> atEnd) {
        this.answer = answer;
        this.beginning = beginning;
        this.atEnd = atEnd;
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
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            synchronized (beginning) {
                atEnd.accept(beginning);
            }
        }
    }

    /** Takes note of what is read, by whomever: another thread may close the answer meanwhile. */
    private final class Watched extends FilterInputStream {

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next < 0) {
                end();
            } else {
                synchronized (beginning) {
                    beginning.add(new byte[] {(byte) next}, 0, 1);
                }
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count < 0) {
                end();
            } else {
                synchronized (beginning) {
                    beginning.add(buffer, offset, count);
                }
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            synchronized (beginning) {
                beginning.skip(skipped);
            }
            return skipped;
        }
    }
}
