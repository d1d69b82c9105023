package io.openaisdk.core.internal.call;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.HttpInfo;
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
final class BinaryResult implements BinaryContent {

    private final BlockingDriver.Answer answer;
    private final AtomicBoolean taken = new AtomicBoolean();

    BinaryResult(BlockingDriver.Answer answer) {
        this.answer = answer;
    }

    @Override
    public InputStream stream() {
        take();
        try {
            return new FilterInputStream(answer.response().body()) {
                @Override
                public void close() {
                    BinaryResult.this.close();
                }
            };
        } catch (IOException e) {
            throw answer.broken(e);
        }
    }

    @Override
    public byte[] bytes() {
        take();
        byte[] bytes = answer.readAll();
        answer.tracker().succeeded();
        return bytes;
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

    /** Tells failures of the connection, which are ours, from those of the file, which are the caller's. */
    private long copyTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long written = 0;
        while (true) {
            int count;
            try {
                count = answer.response().body().read(buffer);
            } catch (IOException e) {
                throw answer.broken(e);
            }
            if (count < 0) {
                return written;
            }
            out.write(buffer, 0, count);
            written += count;
        }
    }

    @Override
    public HttpInfo http() {
        return answer.http();
    }

    @Override
    public void close() {
        answer.response().close();
        answer.tracker().succeeded();
    }

    private void take() {
        if (!taken.compareAndSet(false, true)) {
            throw new IllegalStateException("The content has been read; it can be read once");
        }
    }
}
