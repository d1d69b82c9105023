package io.openaisdk.spi.tck.http;

import io.openaisdk.spi.http.HttpBody;
import java.io.InputStream;

/**
 * A body that throws what no stream is supposed to.
 *
 * @param contentLength what it announces
 * @param opens whether it throws when it is read, and not when it is opened
 * @param failure an error, or an unchecked exception
 */
record ThrowingBody(long contentLength, boolean opens, Throwable failure) implements HttpBody {

    @Override
    public String contentType() {
        return "application/octet-stream";
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public InputStream open() {
        if (!opens) {
            throw thrown();
        }
        return new InputStream() {
            @Override
            public int read() {
                throw thrown();
            }

            @Override
            public int read(byte[] into, int offset, int count) {
                throw thrown();
            }
        };
    }

    /** Throws an error; gives everything else to throw. */
    private RuntimeException thrown() {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
