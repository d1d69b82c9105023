package io.openaisdk.core.internal.http;

import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as it is read. */
public final class BrokenInputStream extends InputStream {

    private final String message;

    public BrokenInputStream(String message) {
        this.message = message;
    }

    @Override
    public int read() throws IOException {
        throw new IOException(message);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        throw new IOException(message);
    }
}
