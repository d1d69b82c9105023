package io.openaisdk.spi.tools;

import java.io.IOException;

/** Throws a failure of another thread or a future as the same instance. */
public final class Rethrow {

    private Rethrow() {}

    /**
     * Throws a failure.
     *
     * @param failure the failure; it is thrown itself if it is an {@code IOException} or unchecked, and wrapped in an {@code IOException}
     *     otherwise
     * @return never; the type allows {@code throw Rethrow.asIOException(e)}, which tells the compiler that nothing follows
     * @throws IOException if the failure is one, or had to be wrapped
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
