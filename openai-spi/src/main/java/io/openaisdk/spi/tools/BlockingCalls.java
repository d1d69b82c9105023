package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Makes the blocking half of a transport of its asynchronous half, by the rules H25 to H27 and R1 to R8. */
public final class BlockingCalls {

    private BlockingCalls() {}

    /**
     * Sends a request with {@link HttpTransport#executeAsync} and waits for the headers of the response.
     *
     * <pre>{@code
     * public HttpResponse execute(HttpRequest request) throws IOException {
     *     return BlockingCalls.execute(this, request);
     * }
     * }</pre>
     *
     * @param transport sends the request; it MUST deliver the response on threads other than the caller's
     * @param request the request
     * @return the response, whose body is a {@link BodyInputStream}
     * @throws IOException the failure of the future, as it is; an {@link InterruptedIOException} if the thread is interrupted before
     *     or meanwhile, which ends the exchange and leaves the interrupt flag set
     */
    public static HttpResponse execute(HttpTransport transport, HttpRequest request) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The thread was interrupted before the request was sent");
        }
        CompletableFuture<AsyncHttpResponse> response = transport.executeAsync(request);
        try {
            return new Blocking(response.get());
        } catch (InterruptedException e) {
            response.cancel(true);
            // It may have come at the same moment.
            var unused = response.thenAccept(AsyncHttpResponse::close);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The thread was interrupted while it waited for the response");
        } catch (ExecutionException e) {
            throw Rethrow.asIOException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** A blocking view of an asynchronous response. */
    private static final class Blocking implements HttpResponse {

        private final AsyncHttpResponse response;
        private final BodyInputStream body;

        Blocking(AsyncHttpResponse response) {
            this.response = response;
            this.body = new BodyInputStream(response);
        }

        @Override
        public int status() {
            return response.status();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public InputStream body() {
            return body;
        }

        @Override
        public void close() {
            body.close();
        }
    }
}
