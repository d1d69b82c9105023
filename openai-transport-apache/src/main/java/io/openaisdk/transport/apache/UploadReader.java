package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.tools.RequestBodyReader;
import java.io.Closeable;
import java.io.IOException;

/** Reads a body for one attempt, and tells the exchange when it cannot be read. */
final class UploadReader implements Closeable {

    private final Exchange exchange;
    private final RequestBodyReader content;

    UploadReader(Exchange exchange, HttpBody body) throws IOException {
        this.exchange = exchange;
        try {
            this.content = new RequestBodyReader(body);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** Says whether reading does not wait. */
    boolean inMemory() {
        return content.inMemory();
    }

    /** Creates an array to read into. */
    byte[] newPiece() {
        return content.newBuffer();
    }

    /** Reads what comes, at least a byte; -1 at the end, which must be where it was announced. */
    int read(byte[] piece) throws IOException {
        try {
            return content.read(piece);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        content.close();
    }

    private IOException failed(Throwable e) {
        exchange.bodyFailed(e);
        return e instanceof IOException io ? io : new IOException(e);
    }
}
