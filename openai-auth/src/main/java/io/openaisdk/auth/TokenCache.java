package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token, and gets the next one before it expires: by one fetch at a time, however many calls wait for it.
 *
 * <p>While the token is valid nobody waits: past its refresh point a fetch goes on beside the calls. One that fails then is made
 * again after a pause that doubles. Without a valid token all calls wait for the same fetch and share its failure, of which
 * nothing is kept.
 */
final class TokenCache {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /** What lives longer is not told apart from this, and nanoseconds stay countable. */
    private static final Duration LONGEST_LIFETIME = Duration.ofDays(3_650);

    private final TokenSource source;
    private final Duration refreshBuffer;
    private final Duration timeout;
    private final LongSupplier nanoTime;

    private @Nullable Kept kept;
    private @Nullable CompletableFuture<AccessToken> fetch;
    private Duration pause = Duration.ZERO;
    private long pausedSince;

    TokenCache(TokenSource source, Duration refreshBuffer, Duration timeout, LongSupplier nanoTime) {
        this.source = source;
        this.refreshBuffer = refreshBuffer;
        this.timeout = timeout;
        this.nanoTime = nanoTime;
    }

    /**
     * A token and its times.
     *
     * @param token the token
     * @param since when it came, in nanoseconds
     * @param freshFor how long after that nobody asks for another, in nanoseconds
     * @param validFor how long it is valid, in nanoseconds
     */
    private record Kept(AccessToken token, long since, long freshFor, long validFor) {

        boolean isFresh(long now) {
            return now - since < freshFor;
        }

        boolean isValid(long now) {
            return now - since < validFor;
        }
    }

    /** Gives a valid token, at once where there is one; canceling what it gives concerns nobody else. */
    CompletableFuture<AccessToken> token(AuthContext context) {
        CompletableFuture<AccessToken> started;
        CompletableFuture<AccessToken> given;
        synchronized (this) {
            long now = nanoTime.getAsLong();
            Kept current = kept;
            boolean valid = current != null && current.isValid(now);
            if (current != null && valid && (current.isFresh(now) || fetch != null || isPausing(now))) {
                return CompletableFuture.completedFuture(current.token());
            }
            if (fetch != null) {
                return fetch.copy();
            }
            started = new CompletableFuture<>();
            fetch = started;
            given = current != null && valid ? CompletableFuture.completedFuture(current.token()) : started.copy();
        }
        start(started, context);
        return given;
    }

    /** Drops the token, if it is this one. */
    synchronized void drop(String value) {
        if (kept != null && kept.token().value().equals(value)) {
            kept = null;
        }
    }

    private boolean isPausing(long now) {
        return !pause.isZero() && now - pausedSince < pause.toNanos();
    }

    private void start(CompletableFuture<AccessToken> started, AuthContext context) {
        CompletableFuture<AccessToken> fetched = new CompletableFuture<>();
        fetched.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((token, error) -> settle(started, token, error));
        try {
            CompletionStage<AccessToken> stage = source.token(context);
            Objects.requireNonNull(stage, "The token source gave no stage").whenComplete((token, error) -> {
                if (error != null) {
                    fetched.completeExceptionally(error);
                } else if (token == null) {
                    fetched.completeExceptionally(new AuthFailedException("The token source gave no token", null));
                } else {
                    fetched.complete(token);
                }
            });
        } catch (RuntimeException e) {
            fetched.completeExceptionally(e);
        }
    }

    private void settle(
            CompletableFuture<AccessToken> started, @Nullable AccessToken token, @Nullable Throwable error) {
        synchronized (this) {
            long now = nanoTime.getAsLong();
            fetch = null;
            if (token != null) {
                kept = kept(token, now);
                pause = Duration.ZERO;
            } else {
                Duration next = pause.multipliedBy(2);
                pause = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : max(next, SHORTEST_PAUSE);
                pausedSince = now;
            }
        }
        if (token != null) {
            started.complete(token);
        } else {
            started.completeExceptionally(failure(error));
        }
    }

    private Kept kept(AccessToken token, long now) {
        if (token.lifetime().isEmpty()) {
            return new Kept(token, now, Long.MAX_VALUE, Long.MAX_VALUE);
        }
        Duration lifetime = min(token.lifetime().get(), LONGEST_LIFETIME);
        Duration fresh = lifetime.minus(min(refreshBuffer, lifetime.dividedBy(2)));
        return new Kept(token, now, fresh.toNanos(), lifetime.toNanos());
    }

    private Throwable failure(@Nullable Throwable error) {
        if (error instanceof TimeoutException) {
            return new AuthUnavailableException(
                    "The token did not come within " + timeout.toMillis() + " ms", 0, error);
        }
        return error instanceof CompletionException && error.getCause() != null
                ? error.getCause()
                : Objects.requireNonNull(error);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
