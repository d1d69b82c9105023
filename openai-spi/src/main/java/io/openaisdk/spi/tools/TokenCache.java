package io.openaisdk.spi.tools;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.AuthFailedException;
import io.openaisdk.spi.auth.AuthUnavailableException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token, and fetches the next one before it expires: by one fetch at a time, however many calls wait for it; safe for use by
 * many threads.
 *
 * <p>While the token is valid no call waits: past its refresh point it is fetched in the background. If that fails, the token stays
 * in use, and the fetch is retried after 1 s, then 2 s and so on up to 60 s. Without a valid token all calls wait for the same fetch and
 * share its failure, which is not cached. A fetch that takes too long fails, too, and is canceled, so that no call waits
 * forever.
 *
 * <p>{@link CachedCredentials} send the tokens of a cache as bearer tokens; credentials that send them in another way can be built on it.
 */
public final class TokenCache {

    /** How long before its expiry a token is refreshed by default: 1,200 s. */
    public static final Duration DEFAULT_REFRESH_BUFFER = Duration.ofMinutes(20);

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
    private static final Backoff DEFAULT_BACKOFF = Backoff.of(Duration.ofSeconds(1), Duration.ofSeconds(60));

    /** Replaces longer times, so that nanoseconds fit into a long. */
    private static final Duration LONGEST = Duration.ofDays(3_650);

    private final TokenSource source;
    private final Duration refreshBuffer;
    private final Duration timeout;
    private final Backoff backoff;
    private final LongSupplier nanoTime;

    private @Nullable Kept kept;
    private @Nullable CompletableFuture<AccessToken> fetch;
    private int failures;
    private long pausedSince;
    private long pause;

    private TokenCache(Builder builder) {
        source = builder.source;
        refreshBuffer = builder.refreshBuffer;
        timeout = min(builder.timeout, LONGEST);
        backoff = builder.backoff;
        nanoTime = builder.nanoTime;
    }

    /**
     * Creates a cache with the defaults.
     *
     * @param source supplies tokens
     * @return a cache that has no token yet
     */
    public static TokenCache of(TokenSource source) {
        return builder(source).build();
    }

    /**
     * Creates a builder with the defaults.
     *
     * @param source supplies tokens
     * @return a builder
     */
    public static Builder builder(TokenSource source) {
        return new Builder(source);
    }

    /**
     * A token and its times.
     *
     * @param token the token
     * @param since when it came, in nanoseconds
     * @param freshFor how long after that no other is fetched, in nanoseconds
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

    /**
     * Returns a valid token, at once where there is one; never blocks.
     *
     * @param context is passed to the source, if a token is fetched
     * @return the token; a future of this caller alone, so canceling it affects no other. It fails with the failure of the source,
     *     and with an {@link AuthUnavailableException} where the source takes too long
     */
    public CompletableFuture<AccessToken> token(AuthContext context) {
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

    /**
     * Drops the token that the service has rejected, unless another one has replaced it.
     *
     * @param value the value of the token that was sent
     */
    public synchronized void drop(String value) {
        if (kept != null && kept.token().value().equals(value)) {
            kept = null;
        }
    }

    private boolean isPausing(long now) {
        return failures > 0 && now - pausedSince < pause;
    }

    private void start(CompletableFuture<AccessToken> started, AuthContext context) {
        CompletableFuture<AccessToken> fetched = new CompletableFuture<>();
        fetched.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((token, error) -> settle(started, token, error));
        try {
            CompletableFuture<AccessToken> asked = Objects.requireNonNull(
                            source.token(context), "The token source returned no stage")
                    .toCompletableFuture();
            asked.whenComplete((token, error) -> {
                if (error != null) {
                    fetched.completeExceptionally(error);
                } else if (token == null) {
                    fetched.completeExceptionally(new AuthFailedException("The token source has no token", null));
                } else {
                    fetched.complete(token);
                }
            });
            fetched.whenComplete((token, error) -> asked.cancel(true)); // has an effect where it takes too long
        } catch (RuntimeException | Error e) {
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
                failures = 0;
            } else {
                failures = Math.min(failures, Integer.MAX_VALUE - 1) + 1;
                pause = backoff.delay(failures).toNanos();
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
        Duration lifetime = min(token.lifetime().get(), LONGEST);
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

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private final TokenSource source;
        private Duration refreshBuffer = DEFAULT_REFRESH_BUFFER;
        private Duration timeout = DEFAULT_TIMEOUT;
        private Backoff backoff = DEFAULT_BACKOFF;
        private LongSupplier nanoTime = System::nanoTime;

        private Builder(TokenSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Sets how long before its expiry a token is refreshed; for tokens with a lifetime of less than twice that, half the lifetime.
         *
         * @param buffer zero or more; the default is 1,200 s
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder refreshBuffer(Duration buffer) {
            if (buffer.isNegative()) {
                throw new IllegalArgumentException("refreshBuffer must not be negative: " + buffer);
            }
            refreshBuffer = buffer;
            return this;
        }

        /**
         * Sets how long a fetch may take, so that a source that hangs does not block calls forever.
         *
         * @param max more than zero; the default is 30 s
         * @return this builder
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeout(Duration max) {
            if (max.isNegative() || max.isZero()) {
                throw new IllegalArgumentException("timeout must be more than nothing: " + max);
            }
            timeout = max;
            return this;
        }

        /**
         * Sets the pauses after refreshes that have failed.
         *
         * @param pauses the default is 1 s, doubled up to 60 s
         * @return this builder
         */
        public Builder backoff(Backoff pauses) {
            backoff = Objects.requireNonNull(pauses, "pauses");
            return this;
        }

        /**
         * Sets the clock, for tests.
         *
         * @param clock supplies nanoseconds from an arbitrary origin, and never goes back; the default is {@link System#nanoTime()}
         * @return this builder
         */
        public Builder nanoTime(LongSupplier clock) {
            nanoTime = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Creates the cache.
         *
         * @return a cache that has no token yet
         */
        public TokenCache build() {
            return new TokenCache(this);
        }
    }
}
