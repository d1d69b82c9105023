package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** Sends a body from its stream, piece by piece. */
final class UploadEntity extends AbstractHttpEntity {

    private final Exchange exchange;
    private final HttpBody body;

    UploadEntity(Exchange exchange, HttpBody body) {
        // The type is among the headers, letter by letter as it was given.
        super((String) null, null, body.contentLength() < 0);
        this.exchange = exchange;
        this.body = body;
    }

    @Override
    public long getContentLength() {
        return body.contentLength();
    }

    /** Forbids the library to send it a second time by itself. */
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public InputStream getContent() throws IOException {
        return body.open();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (UploadReader reader = new UploadReader(exchange, body)) {
            byte[] piece = reader.newPiece();
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                out.write(piece, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            if (exchange.bodyFailure() != null) {
                // The library would end the body in good order, and the server take the part that was sent for the
                // whole.
                exchange.cut();
            }
            throw e;
        }
    }

    @Override
    public void close() {}
}
