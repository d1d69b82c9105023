package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.tools.Backoff;
import io.openaisdk.spi.tools.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who issues tokens by HTTP: has 10 s for a response, and not much space.
 *
 * <p>A response that says no for the moment is asked for twice more, as long as the wait before it ends within 10 s of the first
 * attempt. Connections that break are left to the call that waits for the token.
 */
final class Issuer {

    /** Tokens with many groups in them are some ten KiB long. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int MAX_ATTEMPTS = 3;
    private static final Backoff BACKOFF =
            Backoff.of(Duration.ofMillis(500), BOUND).withJitter(0.25);
    private static final Set<Integer> PASSING = Set.of(408, 409, 429);
    private static final HttpTimeouts TIMEOUTS = new HttpTimeouts(BOUND, BOUND, BOUND, BOUND, false);

    private final URI address;

    Issuer(URI address) {
        this.address = address;
    }

    /**
     * What came.
     *
     * @param status the HTTP status
     * @param text the body, as a whole
     * @param retryAfter how long the issuer asks to wait
     */
    record Response(int status, String text, Optional<Duration> retryAfter) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Says whether the next response may be another. */
        boolean mayPass() {
            return status >= 500 || PASSING.contains(status);
        }
    }

    /** Names it in messages. */
    String host() {
        return address.getHost();
    }

    CompletionStage<Response> get(AuthContext context, URI uri, Map<String, String> headers) {
        HttpHeaders.Builder all = HttpHeaders.builder();
        headers.forEach(all::set);
        return attempt(context, new HttpRequest("GET", uri, all.build(), null, TIMEOUTS), 1, System.nanoTime());
    }

    CompletionStage<Response> post(AuthContext context, byte[] json) {
        HttpHeaders headers =
                HttpHeaders.builder().set("Accept", "application/json").build();
        HttpRequest request = new HttpRequest("POST", address, headers, new OnceBody(json), TIMEOUTS);
        return attempt(context, request, 1, System.nanoTime());
    }

    private CompletionStage<Response> attempt(AuthContext context, HttpRequest request, int number, long since) {
        return send(context, request).thenCompose(response -> {
            Optional<Duration> delay = response.mayPass() ? delay(response, number, since) : Optional.empty();
            return delay.isEmpty()
                    ? CompletableFuture.completedFuture(response)
                    : pause(context, delay.get()).thenCompose(passed -> attempt(context, request, number + 1, since));
        });
    }

    private static Optional<Duration> delay(Response response, int attempts, long since) {
        Duration delay = response.retryAfter().orElseGet(() -> BACKOFF.delay(attempts));
        Duration left = BOUND.minusNanos(System.nanoTime() - since);
        return attempts < MAX_ATTEMPTS && delay.compareTo(left) < 0 ? Optional.of(delay) : Optional.empty();
    }

    /** Goes on with a thread of the client: the one that counts the time is shared by the whole process. */
    private static CompletionStage<Boolean> pause(AuthContext context, Duration delay) {
        return new CompletableFuture<Boolean>()
                .completeOnTimeout(true, delay.toNanos(), TimeUnit.NANOSECONDS)
                .thenCompose(passed -> context.callBlocking(() -> passed));
    }

    private CompletionStage<Response> send(AuthContext context, HttpRequest request) {
        return context.transport()
                .executeAsync(request)
                .handle(this::unlessBroken)
                .thenCompose(this::read);
    }

    private CompletionStage<Response> read(AsyncHttpResponse response) {
        BodyCollector collector = new BodyCollector(LONGEST_ANSWER);
        response.body().subscribe(collector);
        return collector.bytes().handle((bytes, error) -> {
            response.close();
            byte[] body = unlessBroken(bytes, error);
            if (body.length > LONGEST_ANSWER) {
                throw new AuthFailedException(
                        host() + " sent more than " + LONGEST_ANSWER / 1024 + " KiB", response.status(), null, null);
            }
            return new Response(
                    response.status(),
                    new String(body, StandardCharsets.UTF_8),
                    RetryAfter.read(response.headers(), Instant.now()));
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
