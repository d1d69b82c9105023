package io.openaisdk.fuzz;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A transport without a network: it keeps the request, and gives the answer that was set, in pieces of a given size. */
final class CannedTransport implements HttpTransport {

    private int status = 200;
    private String contentType = "application/json";
    private byte[] body = {'{', '}'};
    private int piece = Integer.MAX_VALUE;
    private @Nullable HttpRequest request;

    void answer(int newStatus, String newContentType, byte[] newBody, int newPiece) {
        status = newStatus;
        contentType = newContentType;
        body = newBody;
        piece = newPiece;
    }

    /** Gives the last request, once. */
    HttpRequest take() {
        HttpRequest taken = Objects.requireNonNull(request, "no request was sent");
        request = null;
        return taken;
    }

    @Override
    public HttpResponse execute(HttpRequest newRequest) {
        request = newRequest;
        HttpHeaders headers =
                HttpHeaders.builder().add("Content-Type", contentType).build();
        InputStream content = new Pieces(body, piece);
        return new HttpResponse() {
            @Override
            public int status() {
                return status;
            }

            @Override
            public HttpHeaders headers() {
                return headers;
            }

            @Override
            public InputStream body() {
                return content;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest newRequest) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("Only blocking calls are fuzzed"));
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** Gives no more at a time than a piece. */
    private static final class Pieces extends ByteArrayInputStream {

        private final int most;

        private Pieces(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }
}
