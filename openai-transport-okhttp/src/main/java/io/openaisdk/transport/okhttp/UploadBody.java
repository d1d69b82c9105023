package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpBody;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Sends a body from its stream, piece by piece. */
final class UploadBody extends RequestBody {

    private static final long PIECE = 8192;

    private final Exchange exchange;
    private final HttpBody body;

    UploadBody(Exchange exchange, HttpBody body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** Gives none: the header is among the others, letter by letter as it was given. */
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    /** Lets OkHttp send it again when a proxy has asked for a password, if it can be read again. */
    @Override
    public boolean isOneShot() {
        return !body.repeatable();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        exchange.sendingBody();
        try (Source source = open()) {
            while (read(source, sink)) {
                send(sink, false);
            }
            send(sink, true);
        } finally {
            exchange.bodySent();
        }
    }

    private Source open() throws IOException {
        try {
            return Okio.source(body.open());
        } catch (Throwable e) {
            exchange.bodyFailed(e);
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /** Waits for the network only, within the bound for that. */
    private void send(BufferedSink sink, boolean all) throws IOException {
        exchange.writing();
        try {
            if (all) {
                sink.flush();
            } else {
                sink.emitCompleteSegments();
            }
        } finally {
            exchange.written();
        }
    }

    private boolean read(Source source, BufferedSink sink) throws IOException {
        try {
            return source.read(sink.getBuffer(), PIECE) >= 0;
        } catch (Throwable e) {
            exchange.bodyFailed(e);
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }
}
