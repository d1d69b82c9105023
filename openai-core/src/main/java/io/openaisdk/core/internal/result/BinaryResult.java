package io.openaisdk.core.internal.result;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.HttpInfo;
import io.openaisdk.core.internal.attempt.Call;
import io.openaisdk.core.internal.driver.Received;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A binary body that is read while it arrives. */
public final class BinaryResult implements BinaryContent {

    private final Received received;
    private final Call call;
    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * Creates the content of a response.
     *
     * @param received the response
     */
    public BinaryResult(Received received) {
        this.received = received;
        this.call = received.call();
    }

    @Override
    public InputStream stream() {
        take();
        try {
            return new Content(received.response().body());
        } catch (Throwable e) {
            throw call.thrown(e);
        }
    }

    @Override
    public byte[] bytes() {
        take();
        return received.whole(bytes -> bytes);
    }

    @Override
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public long writeTo(Path file) {
        take();
        try (OutputStream out = Files.newOutputStream(file)) {
            return copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + file + ": " + e.getMessage(), e);
        } finally {
            close();
        }
    }

    /** Copies the content; a failure of the connection is one of the call, a failure of the file is thrown as it is. */
    private long copyTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long written = 0;
        while (true) {
            int count;
            try {
                count = received.response().body().read(buffer);
            } catch (Throwable e) {
                throw call.thrown(e);
            }
            if (count < 0) {
                call.succeed(null);
                return written;
            }
            out.write(buffer, 0, count);
            written += count;
        }
    }

    @Override
    public HttpInfo http() {
        return received.http();
    }

    @Override
    public void close() {
        call.cancel();
        received.response().close();
    }

    private void take() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("The content has been read; it can be read once");
        }
    }

    /** The body as a stream, which throws its own exceptions; the call ends with it. */
    private final class Content extends FilterInputStream {

        private Content(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(buffer, offset, length);
            } catch (Throwable e) {
                call.fail(call.failure(e));
                throw e;
            }
            if (count < 0) {
                call.succeed(null);
            }
            return count;
        }

        @Override
        public void close() {
            BinaryResult.this.close();
        }
    }
}
