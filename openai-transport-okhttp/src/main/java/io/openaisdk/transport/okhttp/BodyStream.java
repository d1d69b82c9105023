package io.openaisdk.transport.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The body of an answer as a stream; closing it closes the answer. */
final class BodyStream extends InputStream {

    private final BodyReader reader;

    BodyStream(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return reader.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        return length == 0 ? 0 : reader.read(into, offset, length);
    }

    @Override
    public int available() {
        return (int) Math.min(reader.available(), Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        reader.close();
    }
}
