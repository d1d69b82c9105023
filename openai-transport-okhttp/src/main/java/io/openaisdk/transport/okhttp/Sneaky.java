package io.openaisdk.transport.okhttp;

import java.io.IOException;

/** Throws a failure on as what it is. */
final class Sneaky {

    private Sneaky() {}

    static IOException raise(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IOException(failure.toString(), failure);
    }
}
