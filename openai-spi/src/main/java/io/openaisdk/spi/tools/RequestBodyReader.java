package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the body of a request for one attempt, by the rules of {@link HttpBody}: it opens the body once (B1), throws what it throws
 * as it is (B3, B6), and checks its announced length (B5). One thread reads; any thread may close it, which ends a read that waits if the
 * source allows that.
 */
public final class RequestBodyReader implements Closeable {

    private static final int MAX_BUFFER = 16 * 1024;

    private final long length;
    private final InputStream content;
    private long count;

    /**
     * Opens a body.
     *
     * @param body the body
     * @throws IOException what {@link HttpBody#open()} throws; unchecked exceptions of it are thrown, too
     */
    public RequestBodyReader(HttpBody body) throws IOException {
        this.length = body.contentLength();
        this.content = body.open();
    }

    /**
     * Returns whether reads never block.
     *
     * @return whether the content is in memory
     */
    public boolean inMemory() {
        return content instanceof ByteArrayInputStream;
    }

    /**
     * Creates an array to read into.
     *
     * @return at most 16 KiB, with room for a byte more than was announced, so that one too many is noticed
     */
    public byte[] newBuffer() {
        return new byte[length >= 0 ? (int) Math.min(length + 1, MAX_BUFFER) : MAX_BUFFER];
    }

    /**
     * Reads the bytes that are there, and waits for at least one.
     *
     * @param into takes the bytes from its beginning on
     * @return how many bytes there are; -1 at the end
     * @throws IOException what the source throws; also where it has fewer or more bytes than were announced
     */
    public int read(byte[] into) throws IOException {
        int read = content.read(into);
        if (read >= 0) {
            count += read;
        }
        if (length >= 0 && (count > length || (read < 0 && count < length))) {
            throw new IOException("The body was announced with " + length + " bytes but has "
                    + (count > length ? "more" : Long.toString(count)));
        }
        return read;
    }

    /** Closes the source; what it throws then is dropped, because everything needed has been read. */
    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException | RuntimeException e) {
            return;
        }
    }
}
