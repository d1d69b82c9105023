package io.openaisdk.spi.tck.http;

import java.io.InputStream;
import java.util.Arrays;

/** A stream without an end. */
final class EndlessStream extends InputStream {

    @Override
    public int read() {
        return 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Arrays.fill(into, offset, offset + length, (byte) 'x');
        return length;
    }
}
