package io.openaisdk.spi.tck.json;

import java.io.IOException;
import java.io.InputStream;

/** Delivers some bytes, then fails. */
final class BreakingInputStream extends InputStream {

    private final byte[] bytes;
    private final int good;
    private final IOException failure;
    private int at;

    BreakingInputStream(byte[] bytes, int good, IOException failure) {
        this.bytes = bytes;
        this.good = good;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        if (at == good) {
            throw failure;
        }
        return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == good) {
            throw failure;
        }
        int count = Math.min(length, good - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }
}
