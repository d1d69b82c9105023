package io.openaisdk.core.internal.settings;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.RequestOptions;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.platform.Platform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Builds the settings of calls, from the defaults or from those of a client that is copied. */
public final class SettingsBuilder implements RequestOptions {

    private static final String ORGANIZATION = "OpenAI-Organization";
    private static final String PROJECT = "OpenAI-Project";

    private Platform platform;
    private Optional<Credentials> apiCredentials = Optional.empty();
    private Optional<Credentials> adminCredentials = Optional.empty();
    private HttpHeaders.Builder headers = HttpHeaders.builder();
    private final Set<String> omittedHeaders = new HashSet<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<ClientOption<?>, Object> options = new HashMap<>();
    private List<FallbackTarget> fallbacks = List.of();

    /**
     * Starts with the defaults.
     *
     * @param platform where the API is served
     */
    public SettingsBuilder(Platform platform) {
        this.platform = platform;
    }

    /**
     * Starts with the settings of another client.
     *
     * @param start is kept where nothing else is set
     */
    public SettingsBuilder(Settings start) {
        this.platform = start.platform();
        this.apiCredentials = start.apiCredentials();
        this.adminCredentials = start.adminCredentials();
        this.headers = start.headers().toBuilder();
        this.omittedHeaders.addAll(start.omittedHeaders());
        this.query.putAll(start.query());
        this.options.putAll(start.options());
        this.fallbacks = start.fallbacks();
    }

    @Override
    public <T> SettingsBuilder set(ClientOption<T> option, T value) {
        T checked = option.check(value);
        if (!option.isOfCalls()) {
            throw new IllegalArgumentException(
                    option.name() + " is shared by a client and its copies; set it on the client builder");
        }
        if (option.equals(ClientOption.API_KEY)) {
            apiCredentials(Credentials.bearer((String) checked));
        } else if (option.equals(ClientOption.ADMIN_KEY)) {
            adminCredentials(Credentials.bearer((String) checked));
        } else if (option.equals(ClientOption.ORGANIZATION)) {
            putHeader(ORGANIZATION, (String) checked);
        } else if (option.equals(ClientOption.PROJECT)) {
            putHeader(PROJECT, (String) checked);
        } else if (option.equals(ClientOption.CUSTOM_HEADERS)) {
            CustomHeaders.parse((String) checked).forEach(this::putHeader);
        } else {
            options.put(option, checked);
        }
        return this;
    }

    /**
     * Returns whether an option has been set, by its name or by a method or header of the same effect.
     *
     * @param option the option
     * @return whether properties and variables must not change it
     */
    public boolean isSet(ClientOption<?> option) {
        if (option.equals(ClientOption.API_KEY)) {
            return apiCredentials.isPresent();
        } else if (option.equals(ClientOption.ADMIN_KEY)) {
            return adminCredentials.isPresent();
        } else if (option.equals(ClientOption.ORGANIZATION)) {
            return hasHeader(ORGANIZATION);
        } else if (option.equals(ClientOption.PROJECT)) {
            return hasHeader(PROJECT);
        }
        return options.containsKey(option);
    }

    /**
     * Returns whether a header has been set or removed.
     *
     * @param name the header name, in any case
     * @return whether properties and variables must not change it
     */
    public boolean hasHeader(String name) {
        return headers.build().firstOrNull(name) != null || omittedHeaders.contains(name.toLowerCase(Locale.ROOT));
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
     * Sets another platform, and removes keys, headers and query parameters, which are for the one before it.
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
     * Adds a fallback.
     *
     * @param fallback is tried after those that were added before
     */
    public void fallback(FallbackTarget fallback) {
        List<FallbackTarget> longer = new ArrayList<>(fallbacks);
        longer.add(fallback);
        fallbacks = List.copyOf(longer);
    }

    /**
     * Sets the credentials of ordinary operations.
     *
     * @param credentials the credentials
     */
    public void apiCredentials(Credentials credentials) {
        apiCredentials = Optional.of(credentials);
    }

    /**
     * Sets the credentials of operations of administrators.
     *
     * @param credentials the credentials
     */
    public void adminCredentials(Credentials credentials) {
        adminCredentials = Optional.of(credentials);
    }

    @Override
    public SettingsBuilder putHeader(String name, String value) {
        headers.set(name, value);
        omittedHeaders.remove(name.toLowerCase(Locale.ROOT));
        return this;
    }

    @Override
    public SettingsBuilder removeHeader(String name) {
        headers.remove(name);
        omittedHeaders.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    @Override
    public SettingsBuilder putQueryParam(String name, String value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of a query parameter must not be empty");
        }
        query.put(name, List.of(value));
        return this;
    }

    /**
     * Creates the settings.
     *
     * @return the settings, with defaults for what was not set
     */
    public Settings build() {
        return new Settings(
                platform,
                apiCredentials,
                adminCredentials,
                headers.build(),
                Set.copyOf(omittedHeaders),
                Collections.unmodifiableMap(new LinkedHashMap<>(query)),
                Map.copyOf(options),
                timeouts(false),
                timeouts(true),
                get(ClientOption.TOTAL_TIMEOUT),
                new DefaultRetryStrategy(
                        get(ClientOption.MAX_RETRIES),
                        get(ClientOption.MAX_RETRY_AFTER),
                        () -> ThreadLocalRandom.current().nextDouble()),
                get(ClientOption.IDEMPOTENCY_KEYS),
                new Limits(
                        get(ClientOption.MAX_HEADER_BYTES),
                        get(ClientOption.MAX_RESPONSE_BYTES),
                        get(ClientOption.MAX_EVENT_BYTES)),
                fallbacks);
    }

    private HttpTimeouts timeouts(boolean streaming) {
        return new HttpTimeouts(
                get(ClientOption.CONNECT_TIMEOUT),
                get(ClientOption.WRITE_TIMEOUT),
                get(ClientOption.IDLE_TIMEOUT),
                get(ClientOption.TIMEOUT),
                streaming);
    }

    private <T> T get(ClientOption<T> option) {
        Object value = options.get(option);
        return value == null
                ? option.defaultValue().orElseThrow()
                : option.type().cast(value);
    }
}
