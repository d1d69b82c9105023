package io.openaisdk.spi.tck.http;

import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The two ways to send a request, alike to a test. */
enum Style {
    BLOCKING {
        @Override
        Answer send(HttpTransport transport, HttpRequest request) throws Exception {
            try (HttpResponse response = transport.execute(request);
                    InputStream body = response.body()) {
                return new Answer(response.status(), response.headers(), body.readAllBytes());
            }
        }
    },
    ASYNC {
        @Override
        Answer send(HttpTransport transport, HttpRequest request) throws Exception {
            try (AsyncHttpResponse response = await(transport.executeAsync(request))) {
                BodyCollector body = BodyCollector.ofAll();
                response.body().subscribe(body);
                Answer answer = new Answer(response.status(), response.headers(), await(body.all()));
                if (!body.violation().isEmpty()) {
                    throw new AssertionError(body.violation());
                }
                return answer;
            }
        }
    };

    /** Sends a request and reads the answer to its end; what fails is thrown as it is. */
    abstract Answer send(HttpTransport transport, HttpRequest request) throws Exception;

    /** Waits for a future; what it failed with is thrown as it is. */
    static <T> T await(CompletableFuture<T> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
