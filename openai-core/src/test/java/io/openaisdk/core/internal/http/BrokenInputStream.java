package io.openaisdk.core.internal.http;

import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as it is read. */
public final class BrokenInputStream extends InputStream {

    private final IOException failure;

    public BrokenInputStream(String message) {
        this(new IOException(message));
    }

    public BrokenInputStream(IOException failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        throw failure;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        throw failure;
    }
}
