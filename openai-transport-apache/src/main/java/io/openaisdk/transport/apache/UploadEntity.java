package io.openaisdk.transport.apache;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** Sends a body from its stream, piece by piece. */
final class UploadEntity extends AbstractHttpEntity {

    private final BlockingExchange exchange;
    private final HttpBody body;

    UploadEntity(BlockingExchange exchange, HttpBody body) {
        // The type is among the headers, letter by letter as it was given.
        super((String) null, null, body.contentLength() < 0);
        this.exchange = exchange;
        this.body = body;
    }

    @Override
    public long getContentLength() {
        return body.contentLength();
    }

    /** Lets the library send it again when a proxy has asked for a password, if it can be read again. */
    @Override
    public boolean isRepeatable() {
        return body.repeatable();
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
        exchange.uploading(true);
        try (UploadReader reader = new UploadReader(exchange, body)) {
            byte[] piece = reader.newPiece();
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                write(out, piece, read);
            }
            flush(out);
            exchange.uploading(false);
        } catch (IOException | RuntimeException e) {
            if (exchange.bodyFailure() != null) {
                // The library would end the body in good order, and the server take the part that was sent for the
                // whole.
                exchange.cut();
            }
            throw e;
        }
    }

    private void write(OutputStream out, byte[] piece, int length) throws IOException {
        exchange.writing();
        try {
            out.write(piece, 0, length);
        } finally {
            exchange.notWriting();
        }
    }

    private void flush(OutputStream out) throws IOException {
        exchange.writing();
        try {
            out.flush();
        } finally {
            exchange.notWriting();
        }
    }

    @Override
    public void close() {}
}
