package io.openaisdk.transport.apache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads a packed body by the same decoder as the asynchronous client does, and no further than bytes have come. */
final class DecodedStream extends InputStream {

    private static final int LARGEST_BUFFER = 8 * 1024;

    private final InputStream sent;
    private final BodyDecoder decoder;
    private final byte[] buffer = new byte[LARGEST_BUFFER];
    private @Nullable ByteBuffer ready;
    private boolean atEnd;

    DecodedStream(InputStream sent, BodyDecoder decoder) {
        this.sent = sent;
        this.decoder = decoder;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer bytes = next();
        if (bytes == null) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, offset, count);
        return count;
    }

    private @Nullable ByteBuffer next() throws IOException {
        ByteBuffer present = ready;
        while (!atEnd && (present == null || !present.hasRemaining())) {
            present = decoder.next();
            if (present == null) {
                feed();
            }
        }
        ready = present;
        return present;
    }

    private void feed() throws IOException {
        int count = sent.read(buffer);
        if (count < 0) {
            decoder.end();
            decoder.close();
            atEnd = true;
        } else {
            decoder.feed(ByteBuffer.wrap(buffer, 0, count));
        }
    }

    /** Frees the decoder; what comes is not read. */
    void free() {
        decoder.close();
    }
}
