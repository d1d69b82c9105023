package io.openaisdk.auth;

import io.openaisdk.spi.tools.CachedCredentials;
import io.openaisdk.spi.tools.TokenCache;
import io.openaisdk.spi.tools.TokenSource;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what every workload identity needs; not safe for use by several threads at once.
 *
 * @param <B> the builder itself
 */
public abstract sealed class WorkloadIdentityBuilder<B extends WorkloadIdentityBuilder<B>>
        permits WorkloadIdentity.Builder, X509WorkloadIdentity.Builder {

    private @Nullable String identityProviderId;
    private @Nullable String serviceAccountId;
    private URI exchangeUrl;
    private Duration refreshBuffer = TokenCache.DEFAULT_REFRESH_BUFFER;
    private Duration timeout = Duration.ofSeconds(30);
    private LongSupplier nanoTime = System::nanoTime;

    WorkloadIdentityBuilder(URI exchangeUrl) {
        this.exchangeUrl = exchangeUrl;
    }

    abstract B self();

    /**
     * Sets who vouches for the workload.
     *
     * @param id the identity provider as it is registered with OpenAI; required
     * @return this builder
     */
    public B identityProviderId(String id) {
        identityProviderId = id;
        return self();
    }

    /**
     * Sets in whose name the workload calls.
     *
     * @param id the service account at OpenAI; required
     * @return this builder
     */
    public B serviceAccountId(String id) {
        serviceAccountId = id;
        return self();
    }

    /**
     * Sets how long before its end a token is refreshed, as {@link TokenCache.Builder#refreshBuffer} does.
     *
     * @param buffer zero or more; the default is 1,200 s
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public B refreshBuffer(Duration buffer) {
        refreshBuffer = Required.notNegative(buffer, "refreshBuffer");
        return self();
    }

    /**
     * Sets how long it may take to get a token, with all attempts and all that the workload needs to prove who it is.
     *
     * @param max more than zero; the default is 30 s
     * @return this builder
     * @throws IllegalArgumentException if it is zero or negative
     */
    public B timeout(Duration max) {
        timeout = Required.positive(max, "timeout");
        return self();
    }

    /**
     * Sets where tokens are exchanged.
     *
     * @param url an https address, or an http address of this machine; the default is {@code EXCHANGE_URL} of the identity
     * @return this builder
     * @throws IllegalArgumentException if it is no such address
     */
    public B exchangeUrl(URI url) {
        exchangeUrl = Addresses.requireSafe(url, "exchangeUrl");
        return self();
    }

    /**
     * Sets the clock, for tests, as {@link TokenCache.Builder#nanoTime} does.
     *
     * @param clock supplies nanoseconds from any start, and never goes back
     * @return this builder
     */
    public B nanoTime(LongSupplier clock) {
        nanoTime = Objects.requireNonNull(clock, "clock");
        return self();
    }

    String identityProviderId() {
        return Required.given(identityProviderId, "identityProviderId");
    }

    String serviceAccountId() {
        return Required.given(serviceAccountId, "serviceAccountId");
    }

    TokenExchange exchange() {
        return new TokenExchange(exchangeUrl);
    }

    CachedCredentials cached(String kind, TokenSource source) {
        TokenCache cache = TokenCache.builder(source)
                .refreshBuffer(refreshBuffer)
                .timeout(timeout)
                .nanoTime(nanoTime)
                .build();
        return CachedCredentials.of(cache).named(kind + " " + serviceAccountId());
    }
}
