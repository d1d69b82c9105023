package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.tools.Gunzip;
import java.io.IOException;
import java.nio.ByteBuffer;
import okio.Buffer;
import okio.BufferedSource;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** Unpacks gzip, however many members it has; Okio's own source knows one, and takes no bytes for a broken one. */
final class GunzipSource implements Source {

    private static final int LARGEST_BUFFER = 8 * 1024;

    private final BufferedSource packed;
    private final Gunzip gunzip = new Gunzip();
    private final byte[] buffer = new byte[LARGEST_BUFFER];
    private @Nullable ByteBuffer ready;
    private boolean atEnd;

    GunzipSource(BufferedSource packed) {
        this.packed = packed;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        if (byteCount == 0) {
            return 0;
        }
        ByteBuffer bytes = next();
        if (bytes == null) {
            return -1;
        }
        int count = (int) Math.min(byteCount, bytes.remaining());
        byte[] copy = new byte[count];
        bytes.get(copy);
        sink.write(copy);
        return count;
    }

    private @Nullable ByteBuffer next() throws IOException {
        ByteBuffer present = ready;
        while (!atEnd && (present == null || !present.hasRemaining())) {
            present = gunzip.next();
            if (present == null) {
                feed();
            }
        }
        ready = present;
        return present;
    }

    private void feed() throws IOException {
        int count = packed.read(buffer, 0, buffer.length);
        if (count < 0) {
            gunzip.end();
            gunzip.close();
            atEnd = true;
        } else {
            gunzip.feed(ByteBuffer.wrap(buffer, 0, count));
        }
    }

    @Override
    public Timeout timeout() {
        return packed.timeout();
    }

    @Override
    public void close() throws IOException {
        gunzip.close();
        packed.close();
    }
}
