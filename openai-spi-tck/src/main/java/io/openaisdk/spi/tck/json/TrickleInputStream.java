package io.openaisdk.spi.tck.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Delivers one byte at a time, and notes that it is closed. */
final class TrickleInputStream extends InputStream {

    private final ByteArrayInputStream bytes;
    private boolean closed;

    TrickleInputStream(byte[] bytes) {
        this.bytes = new ByteArrayInputStream(bytes);
    }

    boolean closed() {
        return closed;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, Math.min(length, 1));
    }

    @Override
    public void close() {
        closed = true;
    }
}
