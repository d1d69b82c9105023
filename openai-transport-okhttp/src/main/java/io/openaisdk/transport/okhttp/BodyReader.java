package io.openaisdk.transport.okhttp;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tools.ResponseHeaders;
import io.openaisdk.spi.tools.Rethrow;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Connection;
import okhttp3.Headers;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Reads the body of an answer; another thread may close it meanwhile. */
final class BodyReader {

    private static final long LARGEST_PIECE = 64 * 1024;

    private final Exchange exchange;
    private final Response response;
    private final BufferedSource source;
    private final HttpHeaders headers;
    private final IdleConnections idleConnections;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    BodyReader(Exchange exchange, Response response, IdleConnections idleConnections) {
        this.exchange = exchange;
        this.response = response;
        this.idleConnections = idleConnections;
        HttpHeaders given = headers(response);
        // OkHttp decompresses what it asked for itself, not what was asked for in the headers of the request.
        if (ResponseHeaders.compressed(given) && response.body().contentLength() != 0) {
            this.source = Okio.buffer(new GunzipSource(received(exchange, response)));
            this.headers = ResponseHeaders.ofDecompressed(given);
        } else {
            this.source = received(exchange, response);
            this.headers = given;
        }
        exchange.answered();
    }

    private static BufferedSource received(Exchange exchange, Response response) {
        return Okio.buffer(new ReceivedSource(exchange, response.body().source()));
    }

    private static HttpHeaders headers(Response response) {
        ResponseHeaders headers = new ResponseHeaders();
        Headers received = response.headers();
        for (int i = 0; i < received.size(); i++) {
            headers.add(received.name(i), received.value(i));
        }
        return headers.build();
    }

    HttpHeaders headers() {
        return headers;
    }

    /** Says whether it is known, without reading, that there is nothing to read. */
    boolean isEmpty() {
        return response.body().contentLength() == 0;
    }

    /** Waits for bytes and reads up to so many; -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException {
        reading.lock();
        try {
            requireOpen();
            int read = source.read(into, offset, length);
            if (read < 0) {
                finish();
            }
            return read;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        } finally {
            unlock();
        }
    }

    /** Waits for bytes and gives all that are there; null at the end. */
    byte @Nullable [] next() throws IOException {
        reading.lock();
        try {
            requireOpen();
            if (!source.request(1)) {
                finish();
                return null;
            }
            Buffer buffer = source.getBuffer();
            return buffer.readByteArray(Math.min(buffer.size(), LARGEST_PIECE));
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        } finally {
            unlock();
        }
    }

    long available() {
        return closed ? 0 : source.getBuffer().size();
    }

    /** Ends the exchange; what has not been read by now will not be read. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (!exchange.hasEnded()) {
            exchange.abort(cause -> new IOException("The response was closed", cause));
            exchange.end();
        }
        if (reading.tryLock()) {
            unlock();
        }
    }

    /** Says what a body that was closed too early failed with. */
    Throwable failed() {
        return exchange.failed(new IOException("The response is closed"));
    }

    /** Frees what OkHttp holds; never while another thread is inside of it. */
    private void unlock() {
        try {
            if (closed) {
                response.close();
            }
        } catch (RuntimeException e) {
            // OkHttp rethrows what its streams throw; the exchange is over in any case.
            return;
        } finally {
            reading.unlock();
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("The response is closed");
        }
    }

    private void finish() {
        Connection connection = exchange.connection();
        if (connection != null) {
            idleConnections.rests(connection);
        }
        exchange.end();
    }

    private IOException failed(Exception e) throws IOException {
        Throwable reported = exchange.failed(e);
        // A part of an answer is worth nothing, nor is the connection.
        exchange.abort(cause -> new IOException("The response is broken", cause));
        return Rethrow.asIOException(reported);
    }
}
