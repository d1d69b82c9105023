package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Somebody who gives tokens by HTTP: has 10 s for it, and not much space. */
final class Issuer {

    /** Tokens with many groups in them are some ten KiB long. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final HttpTimeouts TIMEOUTS = new HttpTimeouts(BOUND, BOUND, BOUND, false);

    private final URI address;

    Issuer(URI address) {
        this.address = address;
    }

    /**
     * What came.
     *
     * @param status the HTTP status
     * @param text the body, as a whole
     */
    record Answer(int status, String text) {

        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /** Names it in messages. */
    String host() {
        return address.getHost();
    }

    CompletionStage<Answer> get(AuthContext context, URI uri, Map<String, String> headers) {
        HttpHeaders.Builder all = HttpHeaders.builder();
        headers.forEach(all::set);
        return send(context, new HttpRequest("GET", uri, all.build(), null, TIMEOUTS));
    }

    CompletionStage<Answer> post(AuthContext context, byte[] json) {
        HttpHeaders headers =
                HttpHeaders.builder().set("Accept", "application/json").build();
        return send(context, new HttpRequest("POST", address, headers, new OnceBody(json), TIMEOUTS));
    }

    private CompletionStage<Answer> send(AuthContext context, HttpRequest request) {
        return context.transport()
                .executeAsync(request)
                .handle(this::unlessBroken)
                .thenCompose(this::read);
    }

    private CompletionStage<Answer> read(AsyncHttpResponse response) {
        BodyCollector collector = new BodyCollector(LONGEST_ANSWER);
        response.body().subscribe(collector);
        return collector.bytes().handle((bytes, error) -> {
            response.close();
            byte[] body = unlessBroken(bytes, error);
            if (body.length > LONGEST_ANSWER) {
                throw new AuthFailedException(
                        host() + " answered with more than " + LONGEST_ANSWER / 1024 + " KiB",
                        response.status(),
                        null,
                        null);
            }
            return new Answer(response.status(), new String(body, StandardCharsets.UTF_8));
        });
    }

    private <T> T unlessBroken(T result, Throwable error) {
        if (error == null) {
            return result;
        }
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        throw new CompletionException(
                cause instanceof IOException
                        ? new AuthUnavailableException(
                                host() + " did not give a token: " + cause.getMessage(), 0, cause)
                        : cause);
    }
}
