package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body for one attempt, and tells the exchange when it cannot be read. */
final class UploadReader implements Closeable {

    private static final int LARGEST_PIECE = 16 * 1024;

    private final Exchange exchange;
    private final long length;
    private final InputStream content;
    private long count;

    UploadReader(Exchange exchange, HttpBody body) throws IOException {
        this.exchange = exchange;
        this.length = body.contentLength();
        try {
            this.content = body.open();
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** Says whether reading does not wait. */
    boolean inMemory() {
        return content instanceof ByteArrayInputStream;
    }

    /** Gives room for a piece: a byte more than was announced, to notice one too many. */
    byte[] newPiece() {
        return new byte[length >= 0 ? (int) Math.min(length + 1, LARGEST_PIECE) : LARGEST_PIECE];
    }

    /** Reads what comes, at least a byte; -1 at the end, which must be where it was announced. */
    int read(byte[] piece) throws IOException {
        int read;
        try {
            read = content.read(piece);
            if (read >= 0) {
                count += read;
            }
            if (length >= 0 && (count > length || (read < 0 && count < length))) {
                throw new IOException("The body was announced with " + length + " bytes but has "
                        + (count > length ? "more" : Long.toString(count)));
            }
        } catch (Throwable e) {
            throw failed(e);
        }
        return read;
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException | RuntimeException e) {
            // All that was needed has been read.
            return;
        }
    }

    private IOException failed(Throwable e) {
        exchange.bodyFailed(e);
        return e instanceof IOException io ? io : new IOException(e);
    }
}
