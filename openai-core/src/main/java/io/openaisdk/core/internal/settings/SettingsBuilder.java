package io.openaisdk.core.internal.settings;

import io.openaisdk.api.RequestOptions;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.platform.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Makes the settings of a client, from nothing or from those of the client that is copied. */
public final class SettingsBuilder implements RequestOptions {

    private Platform platform;
    private Optional<Credentials> apiCredentials;
    private Optional<Credentials> adminCredentials;
    private HttpHeaders.Builder headers;
    private final Set<String> omittedHeaders;
    private final Map<String, List<String>> query;
    private Duration connectTimeout;
    private Duration idleTimeout;
    private Duration attemptTimeout;
    private Duration totalTimeout;
    private int maxRetries;
    private Duration maxRetryAfter;
    private boolean idempotencyKeys;
    private Limits limits;
    private List<FallbackTarget> fallbacks;

    /**
     * Starts with the defaults.
     *
     * @param platform where the API is served
     */
    public SettingsBuilder(Platform platform) {
        this(new Settings(
                platform,
                Optional.empty(),
                Optional.empty(),
                HttpHeaders.EMPTY,
                Set.of(),
                Map.of(),
                Settings.DEFAULT_CONNECT_TIMEOUT,
                Settings.DEFAULT_TIMEOUT,
                Settings.DEFAULT_TIMEOUT,
                Settings.DEFAULT_TOTAL_TIMEOUT,
                strategy(Settings.DEFAULT_MAX_RETRIES, Settings.DEFAULT_MAX_RETRY_AFTER),
                true,
                Limits.DEFAULT,
                List.of()));
    }

    /**
     * Starts with the settings of another client.
     *
     * @param start what is kept unless it is set
     */
    public SettingsBuilder(Settings start) {
        this.platform = start.platform();
        this.apiCredentials = start.apiCredentials();
        this.adminCredentials = start.adminCredentials();
        this.headers = start.headers().toBuilder();
        this.omittedHeaders = new HashSet<>(start.omittedHeaders());
        this.query = new LinkedHashMap<>(start.query());
        this.connectTimeout = start.connectTimeout();
        this.idleTimeout = start.idleTimeout();
        this.attemptTimeout = start.attemptTimeout();
        this.totalTimeout = start.totalTimeout();
        this.maxRetries = start.retries().maxRetries();
        this.maxRetryAfter = start.retries().maxRetryAfter();
        this.idempotencyKeys = start.idempotencyKeys();
        this.limits = start.limits();
        this.fallbacks = start.fallbacks();
    }

    /**
     * Sets the platform.
     *
     * @param newPlatform where the API is served
     */
    public void platform(Platform newPlatform) {
        platform = newPlatform;
    }

    /**
     * Goes to another platform, and takes nothing there that was meant for the one before it: no keys, no headers.
     *
     * @param other where the API is served
     * @return this
     */
    public SettingsBuilder elsewhere(Platform other) {
        platform = other;
        apiCredentials = Optional.empty();
        adminCredentials = Optional.empty();
        headers = HttpHeaders.builder();
        query.clear();
        return this;
    }

    /**
     * Adds what calls are made with when they have failed.
     *
     * @param fallback comes after those that were added before
     */
    public void fallback(FallbackTarget fallback) {
        List<FallbackTarget> longer = new ArrayList<>(fallbacks);
        longer.add(fallback);
        fallbacks = List.copyOf(longer);
    }

    /**
     * Sets what authenticates ordinary operations.
     *
     * @param credentials the credentials
     */
    public void apiCredentials(Credentials credentials) {
        apiCredentials = Optional.of(credentials);
    }

    /**
     * Sets what authenticates operations of administrators.
     *
     * @param credentials the credentials
     */
    public void adminCredentials(Credentials credentials) {
        adminCredentials = Optional.of(credentials);
    }

    @Override
    public SettingsBuilder timeout(Duration timeout) {
        attemptTimeout = requireNotNegative(timeout, "timeout");
        return this;
    }

    @Override
    public SettingsBuilder totalTimeout(Duration timeout) {
        totalTimeout = requireNotNegative(timeout, "totalTimeout");
        return this;
    }

    @Override
    public SettingsBuilder connectTimeout(Duration timeout) {
        connectTimeout = requireNotNegative(timeout, "connectTimeout");
        return this;
    }

    @Override
    public SettingsBuilder idleTimeout(Duration timeout) {
        idleTimeout = requireNotNegative(timeout, "idleTimeout");
        return this;
    }

    @Override
    public SettingsBuilder maxRetries(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative: " + retries);
        }
        maxRetries = retries;
        return this;
    }

    @Override
    public SettingsBuilder maxRetryAfter(Duration longest) {
        maxRetryAfter = requireNotNegative(longest, "maxRetryAfter");
        return this;
    }

    @Override
    public SettingsBuilder idempotencyKeys(boolean enabled) {
        idempotencyKeys = enabled;
        return this;
    }

    @Override
    public SettingsBuilder maxHeaderBytes(int most) {
        limits = limits.withHeaderBytes(most);
        return this;
    }

    @Override
    public SettingsBuilder maxResponseBytes(int most) {
        limits = limits.withResponseBytes(most);
        return this;
    }

    @Override
    public SettingsBuilder maxEventBytes(int most) {
        limits = limits.withEventBytes(most);
        return this;
    }

    @Override
    public SettingsBuilder putHeader(String name, String value) {
        headers.set(name, value);
        omittedHeaders.remove(name.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Sets a header unless it has been set or taken away already.
     *
     * @param name the header name, in any case
     * @param value the value
     */
    public void putHeaderIfAbsent(String name, String value) {
        if (headers.build().firstOrNull(name) == null && !omittedHeaders.contains(name.toLowerCase(Locale.ROOT))) {
            putHeader(name, value);
        }
    }

    @Override
    public SettingsBuilder removeHeader(String name) {
        headers.remove(name);
        omittedHeaders.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    @Override
    public SettingsBuilder putQueryParam(String name, String value) {
        query.put(name, List.of(value));
        return this;
    }

    @Override
    public SettingsBuilder apiKey(String key) {
        apiCredentials(Credentials.bearer(key));
        return this;
    }

    @Override
    public SettingsBuilder organization(String id) {
        return putHeader("OpenAI-Organization", id);
    }

    @Override
    public SettingsBuilder project(String id) {
        return putHeader("OpenAI-Project", id);
    }

    /**
     * Makes the settings.
     *
     * @return what was set
     */
    public Settings build() {
        return new Settings(
                platform,
                apiCredentials,
                adminCredentials,
                headers.build(),
                Set.copyOf(omittedHeaders),
                Collections.unmodifiableMap(new LinkedHashMap<>(query)),
                connectTimeout,
                idleTimeout,
                attemptTimeout,
                totalTimeout,
                strategy(maxRetries, maxRetryAfter),
                idempotencyKeys,
                limits,
                fallbacks);
    }

    private static DefaultRetryStrategy strategy(int maxRetries, Duration maxRetryAfter) {
        return new DefaultRetryStrategy(
                maxRetries, maxRetryAfter, () -> ThreadLocalRandom.current().nextDouble());
    }

    private static Duration requireNotNegative(Duration timeout, String name) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + timeout);
        }
        return timeout;
    }
}
