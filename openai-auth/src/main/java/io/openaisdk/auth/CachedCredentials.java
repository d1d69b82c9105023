package io.openaisdk.auth;

import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/**
 * Sends tokens that expire as bearer tokens (RFC 6750), and gets the next one before it is needed; safe for use by many threads.
 *
 * <p>A token is kept and refreshed ahead of its end while calls go on with the old one. There is one fetch at a time, however
 * many calls wait for it; its failure is theirs, and nothing of it is kept. A refresh that fails while the old token is valid is
 * made again after 1 s, then 2 s and so on up to 60 s. A token that the service rejects is dropped.
 */
public final class CachedCredentials implements Credentials {

    /** How long before its end a token is refreshed, unless it is set: 1,200 s. */
    public static final Duration DEFAULT_REFRESH_BUFFER = Duration.ofMinutes(20);

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private final String name;
    private final TokenCache cache;

    private CachedCredentials(Builder builder) {
        name = builder.name;
        cache = new TokenCache(builder.source, builder.refreshBuffer, builder.timeout, builder.nanoTime);
    }

    /**
     * Keeps the tokens of a source, with the defaults.
     *
     * @param source gives tokens
     * @return credentials
     */
    public static CachedCredentials of(TokenSource source) {
        return builder(source).build();
    }

    /**
     * Keeps the tokens of a source.
     *
     * @param source gives tokens
     * @return a builder
     */
    public static Builder builder(TokenSource source) {
        return new Builder(source);
    }

    @Override
    public CompletionStage<HttpRequest> authenticate(HttpRequest request, AuthContext context) {
        return cache.token(context).thenApply(token -> request.withHeader(HEADER, SCHEME + token.value()));
    }

    @Override
    public boolean rejected(HttpRequest request) {
        String sent = request.headers().firstOrNull(HEADER);
        if (sent == null || !sent.startsWith(SCHEME)) {
            return false;
        }
        cache.drop(sent.substring(SCHEME.length()));
        return true;
    }

    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }

    /** Collects settings; not safe for use by several threads at once. */
    public static final class Builder {

        private final TokenSource source;
        private String name = "cached tokens";
        private Duration refreshBuffer = DEFAULT_REFRESH_BUFFER;
        private Duration timeout = DEFAULT_TIMEOUT;
        private LongSupplier nanoTime = System::nanoTime;

        private Builder(TokenSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /** Sets what the text form shows. */
        Builder name(String newName) {
            name = newName;
            return this;
        }

        /**
         * Sets how long before its end a token is refreshed; for tokens that live less than twice as long it is half their life.
         *
         * @param buffer zero or more; the default is 1,200 s
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder refreshBuffer(Duration buffer) {
            refreshBuffer = Required.notNegative(buffer, "refreshBuffer");
            return this;
        }

        /**
         * Sets how long the source may take, so that one that hangs does not hold up calls for ever.
         *
         * @param longest more than nothing; the default is 30 s
         * @return this builder
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeout(Duration longest) {
            if (longest.isNegative() || longest.isZero()) {
                throw new IllegalArgumentException("timeout must be more than nothing: " + longest);
            }
            timeout = longest;
            return this;
        }

        /**
         * Sets the clock, for tests.
         *
         * @param clock gives nanoseconds from any start, and never goes back; the default is {@link System#nanoTime()}
         * @return this builder
         */
        public Builder nanoTime(LongSupplier clock) {
            nanoTime = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the credentials.
         *
         * @return credentials that have no token yet
         */
        public CachedCredentials build() {
            return new CachedCredentials(this);
        }
    }
}
