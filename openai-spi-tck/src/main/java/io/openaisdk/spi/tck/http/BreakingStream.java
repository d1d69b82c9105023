package io.openaisdk.spi.tck.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that fails after so many bytes. */
final class BreakingStream extends InputStream {

    private final IOException failure;
    private int left;

    BreakingStream(int left, IOException failure) {
        this.left = left;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        return read(new byte[1], 0, 1) < 0 ? -1 : 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            throw failure;
        }
        int count = Math.min(left, length);
        Arrays.fill(into, offset, offset + count, (byte) 'x');
        left -= count;
        return count;
    }
}
