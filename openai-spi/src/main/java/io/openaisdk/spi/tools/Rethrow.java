package io.openaisdk.spi.tools;

import java.io.IOException;

/** Throws a failure that another thread met, or a future kept, as what it is. */
public final class Rethrow {

    private Rethrow() {}

    /**
     * Throws a failure.
     *
     * @param failure what happened; the same instance is thrown if it is an {@code IOException} or unchecked, and another one is wrapped
     * @return nothing: it is there for {@code throw Rethrow.asIOException(e)}, so that the compiler sees that nothing follows
     * @throws IOException if that is what happened
     */
    public static IOException asIOException(Throwable failure) throws IOException {
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
