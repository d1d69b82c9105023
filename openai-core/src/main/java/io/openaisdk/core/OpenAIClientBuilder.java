package io.openaisdk.core;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.client.DefaultOpenAI;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.SystemTime;
import io.openaisdk.core.internal.config.CustomHeaders;
import io.openaisdk.core.internal.config.Environment;
import io.openaisdk.core.internal.config.Environment.Setting;
import io.openaisdk.core.internal.config.PlainHttp;
import io.openaisdk.core.internal.config.Plugins;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.FallbackTarget;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.platform.Platform;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tools.SensitiveNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a client.
 *
 * <p>What is set here wins over system properties, and those over environment variables. It is not safe for use by several
 * threads at once, and may be used for more than one client.
 */
public final class OpenAIClientBuilder {

    private final SettingsBuilder settings = new SettingsBuilder(OpenAIPlatform.DEFAULT);
    private final List<CallObserver> observers = new ArrayList<>();
    private final LogOptions logging = new LogOptions();
    private final Environment environment = Environment.system();
    private TransportConfig transportConfig = TransportConfig.DEFAULT;
    private @Nullable HttpTransport transport;
    private @Nullable String transportName;
    private @Nullable JsonCodec codec;
    private @Nullable String codecName;
    private JsonLimits jsonLimits = JsonLimits.DEFAULT;
    private @Nullable RetryStrategy retryStrategy;
    private @Nullable Executor executor;
    private boolean eventsOnTransportThread;
    private boolean hasApiCredentials;
    private boolean hasAdminCredentials;
    private boolean hasPlatform;
    private boolean hasBaseUrl;
    private boolean autoDiscovery = true;

    OpenAIClientBuilder() {}

    /**
     * Takes what system properties and environment variables say, for all that has not been set before.
     *
     * <p>The table of names is in the documentation of the project. {@code OPENAI_API_TYPE} names another platform than OpenAI's
     * own, which then takes its settings from variables of its own.
     *
     * @return this builder
     * @throws ConfigurationException if a platform is named whose module is not on the class path, or that lacks a setting
     */
    public OpenAIClientBuilder fromEnv() {
        if (!hasPlatform && !hasBaseUrl && !hasApiCredentials && !hasAdminCredentials) {
            Plugins.platform(environment).ifPresent(this::platform);
        }
        if (!hasPlatform) {
            if (!hasBaseUrl) {
                environment.get(Setting.BASE_URL).ifPresent(this::baseUrl);
            }
            if (!hasApiCredentials) {
                environment.get(Setting.API_KEY).ifPresent(this::apiKey);
            }
            if (!hasAdminCredentials) {
                environment.get(Setting.ADMIN_KEY).ifPresent(this::adminKey);
            }
            environment
                    .find(Setting.ORGANIZATION)
                    .ifPresent(found -> putHeaderIfAbsent("OpenAI-Organization", found.value(), found));
            environment
                    .find(Setting.PROJECT)
                    .ifPresent(found -> putHeaderIfAbsent("OpenAI-Project", found.value(), found));
        }
        environment.find(Setting.CUSTOM_HEADERS).ifPresent(this::putCustomHeaders);
        return this;
    }

    /** Credentials among them are for OpenAI, or for the base URL in its place, and do not go to another platform. */
    private void putCustomHeaders(Environment.Found found) {
        CustomHeaders.parse(found.value()).forEach((name, value) -> {
            if (!hasPlatform || !SensitiveNames.isSensitive(name)) {
                putHeaderIfAbsent(name, value, found);
            }
        });
    }

    private void putHeaderIfAbsent(String name, String value, Environment.Found origin) {
        try {
            settings.putHeaderIfAbsent(name, value);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(origin.name() + " has a header that is none: " + e.getMessage(), e);
        }
    }

    /**
     * Authenticates with an API key.
     *
     * @param key the key, not empty
     * @return this builder
     */
    public OpenAIClientBuilder apiKey(String key) {
        String given = requireText(key, "apiKey");
        return credentials(Credentials.bearer(given));
    }

    /**
     * Authenticates with an API key or token that may change.
     *
     * @param key gives the key of the moment; it is called for every attempt and must not block for long
     * @return this builder
     */
    public OpenAIClientBuilder apiKey(Supplier<String> key) {
        return credentials(Credentials.bearer(key));
    }

    /**
     * Authenticates in a way of the application's own.
     *
     * @param credentials authenticates every attempt
     * @return this builder
     */
    public OpenAIClientBuilder credentials(Credentials credentials) {
        settings.apiCredentials(Objects.requireNonNull(credentials, "credentials"));
        hasApiCredentials = true;
        return this;
    }

    /**
     * Authenticates operations of administrators.
     *
     * @param key the admin key, not empty
     * @return this builder
     */
    public OpenAIClientBuilder adminKey(String key) {
        return adminCredentials(Credentials.bearer(requireText(key, "adminKey")));
    }

    /**
     * Authenticates operations of administrators with a key that may change.
     *
     * @param key gives the key of the moment; it is called for every attempt and must not block for long
     * @return this builder
     */
    public OpenAIClientBuilder adminKey(Supplier<String> key) {
        return adminCredentials(Credentials.bearer(key));
    }

    /**
     * Authenticates operations of administrators in a way of the application's own.
     *
     * @param credentials authenticates every attempt
     * @return this builder
     */
    public OpenAIClientBuilder adminCredentials(Credentials credentials) {
        settings.adminCredentials(Objects.requireNonNull(credentials, "credentials"));
        hasAdminCredentials = true;
        return this;
    }

    /**
     * Makes calls in the name of an organization.
     *
     * @param id the organization's id
     * @return this builder
     */
    public OpenAIClientBuilder organization(String id) {
        settings.organization(id);
        return this;
    }

    /**
     * Makes calls in the name of a project.
     *
     * @param id the project's id
     * @return this builder
     */
    public OpenAIClientBuilder project(String id) {
        settings.project(id);
        return this;
    }

    /**
     * Sets the address of the API.
     *
     * @param url an absolute http or https address, by default {@code https://api.openai.com/v1}
     * @return this builder
     * @throws ConfigurationException if it is no such address
     */
    public OpenAIClientBuilder baseUrl(String url) {
        settings.platform(OpenAIPlatform.at(url));
        hasBaseUrl = true;
        return this;
    }

    /**
     * Calls the API where data stays in a region; it takes the place of a base URL.
     *
     * @param region {@code us}, {@code eu}, {@code ae}, or {@code global} for the usual address
     * @return this builder
     * @throws ConfigurationException if there is no such region
     */
    public OpenAIClientBuilder dataResidency(String region) {
        settings.platform(OpenAIPlatform.in(region));
        hasBaseUrl = true;
        return this;
    }

    /**
     * Calls the API where another platform serves it; keys and address come from the platform.
     *
     * @param platform the platform
     * @return this builder
     */
    public OpenAIClientBuilder platform(Platform platform) {
        settings.platform(Objects.requireNonNull(platform, "platform"));
        hasPlatform = true;
        return this;
    }

    /**
     * Bounds one attempt, from connecting to the last byte; a stream is bounded to its first byte only.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 minutes
     * @return this builder
     */
    public OpenAIClientBuilder timeout(Duration timeout) {
        settings.timeout(timeout);
        return this;
    }

    /**
     * Bounds the whole call, all attempts and the waits between them; a stream is bounded to its first byte only.
     *
     * @param timeout the longest time; zero for no bound; the default is 35 minutes, in which three attempts have room
     * @return this builder
     */
    public OpenAIClientBuilder totalTimeout(Duration timeout) {
        settings.totalTimeout(timeout);
        return this;
    }

    /**
     * Bounds the time to set up a connection.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 seconds
     * @return this builder
     */
    public OpenAIClientBuilder connectTimeout(Duration timeout) {
        settings.connectTimeout(timeout);
        return this;
    }

    /**
     * Bounds the silence between two pieces of the body of a response, the events of a stream among them; how long the head may take
     * is bounded by {@link #timeout}.
     *
     * @param timeout the longest time; zero for no bound; the default is 10 minutes
     * @return this builder
     */
    public OpenAIClientBuilder idleTimeout(Duration timeout) {
        settings.idleTimeout(timeout);
        return this;
    }

    /**
     * Sets how often a call that failed in a way that may pass is sent again.
     *
     * @param retries attempts after the first; 0 switches retries off; the default is 2
     * @return this builder
     */
    public OpenAIClientBuilder maxRetries(int retries) {
        settings.maxRetries(retries);
        return this;
    }

    /**
     * Sets how long the service may ask to wait before the next attempt; where it asks for longer, the call fails at once.
     *
     * @param longest the longest wait; the default is 2 minutes
     * @return this builder
     */
    public OpenAIClientBuilder maxRetryAfter(Duration longest) {
        settings.maxRetryAfter(longest);
        return this;
    }

    /**
     * Says whether each call by POST is sent with an {@code Idempotency-Key} that stays the same over its attempts.
     *
     * <p>By it, whoever keeps such keys can tell an attempt that is repeated from a call that is new. A call that brings the
     * header itself keeps what it brings.
     *
     * @param enabled the default is true
     * @return this builder
     */
    public OpenAIClientBuilder idempotencyKeys(boolean enabled) {
        settings.idempotencyKeys(enabled);
        return this;
    }

    /**
     * Bounds the headers of an answer; one with larger headers is an
     * {@link io.openaisdk.api.errors.ApiConnectionException}.
     *
     * @param most names and values of all headers together, in bytes, at most 262,144; the default is 65,536
     * @return this builder
     */
    public OpenAIClientBuilder maxHeaderBytes(int most) {
        settings.maxHeaderBytes(most);
        return this;
    }

    /**
     * Bounds an answer that is held in memory as a whole; a larger one is a
     * {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * <p>Streams of events, and files that are read as a stream or written to a path, may be of any length.
     *
     * @param most bytes after decompression; the default is 256 MiB
     * @return this builder
     */
    public OpenAIClientBuilder maxResponseBytes(int most) {
        settings.maxResponseBytes(most);
        return this;
    }

    /**
     * Bounds one event of a stream; a larger one is a {@link io.openaisdk.api.errors.ResponseDecodingException}.
     *
     * @param most bytes; the default is 64 MiB
     * @return this builder
     */
    public OpenAIClientBuilder maxEventBytes(int most) {
        settings.maxEventBytes(most);
        return this;
    }

    /**
     * Bounds the JSON that is read and written; what goes beyond is a
     * {@link io.openaisdk.api.errors.ResponseDecodingException}. It has no meaning for a codec that the application made.
     *
     * @param limits depth and lengths
     * @return this builder
     */
    public OpenAIClientBuilder jsonLimits(JsonLimits limits) {
        jsonLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Decides on retries in a way of the application's own; {@code maxRetries} and {@code maxRetryAfter} have no meaning then.
     *
     * @param strategy the strategy
     * @return this builder
     */
    public OpenAIClientBuilder retryStrategy(RetryStrategy strategy) {
        retryStrategy = Objects.requireNonNull(strategy, "strategy");
        return this;
    }

    /**
     * Sets a header that is sent with every call, in place of headers of that name.
     *
     * @param name the header name, in any case
     * @param value the value
     * @return this builder
     */
    public OpenAIClientBuilder putHeader(String name, String value) {
        settings.putHeader(name, value);
        return this;
    }

    /**
     * Sets a parameter that is added to the query string of every call.
     *
     * @param name the name before encoding
     * @param value the value before encoding
     * @return this builder
     */
    public OpenAIClientBuilder putQueryParam(String name, String value) {
        settings.putQueryParam(name, value);
        return this;
    }

    /**
     * Sends requests through a transport that the application made; it stays open when the client is closed.
     *
     * @param transport the transport
     * @return this builder
     */
    public OpenAIClientBuilder transport(HttpTransport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /**
     * Chooses among the transports that are there.
     *
     * @param name a provider's name, for example {@code apache} or {@code okhttp}, or its class name
     * @return this builder
     */
    public OpenAIClientBuilder transport(String name) {
        transportName = requireText(name, "transport");
        return this;
    }

    /**
     * Bounds the number of connections; it has no meaning for a transport that the application made.
     *
     * @param max the most connections open at once, by default 1,000
     * @return this builder
     */
    public OpenAIClientBuilder maxConnections(int max) {
        transportConfig = transportConfig.withMaxConnections(max);
        return this;
    }

    /**
     * Reads and writes JSON with a codec that the application made.
     *
     * @param codec the codec
     * @return this builder
     */
    public OpenAIClientBuilder json(JsonCodec codec) {
        this.codec = Objects.requireNonNull(codec, "codec");
        return this;
    }

    /**
     * Chooses among the JSON codecs that are there.
     *
     * @param name a provider's name, for example {@code jackson} or {@code gson}, or its class name
     * @return this builder
     */
    public OpenAIClientBuilder json(String name) {
        codecName = requireText(name, "json");
        return this;
    }

    /**
     * Sets where asynchronous calls run code of the application: futures complete there, and actions and subscribers of streams are
     * called there, one after another for each stream.
     *
     * <p>Blocking in such code holds up nothing but what is behind it on this executor. It stays open when the client is closed; a task
     * that it refuses runs on a thread of the SDK.
     *
     * @param executor runs tasks; by default threads of the SDK, which are virtual where the JVM has them, and otherwise daemon threads
     *     that are started as they are needed
     * @return this builder
     */
    public OpenAIClientBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * Delivers events of asynchronous streams, and the bytes of asynchronous content, on the threads of the transport that they arrive
     * on, which saves handing each of them over.
     *
     * <p>These threads serve all calls: subscribers and actions MUST NOT block then, not even for a moment. Futures complete on the
     * {@link #executor} all the same.
     *
     * @return this builder
     */
    public OpenAIClientBuilder eventsOnTransportThread() {
        eventsOnTransportThread = true;
        return this;
    }

    /**
     * Adds what a call is made with when it has failed; several are tried in the order in which they were added.
     *
     * @param fallback the fallback; see there for what it can and cannot stand in for
     * @return this builder
     * @throws ConfigurationException if it has no difference, or a platform and not one kind of credentials for it
     */
    public OpenAIClientBuilder fallback(Fallback fallback) {
        FallbackTarget target = fallback.target();
        if (!target.differs()) {
            throw new ConfigurationException(
                    "A fallback needs another model(...), apiKey(...), credentials(...) or platform(...)");
        }
        target.platform().ifPresent(platform -> {
            if (platform.credentials().isPresent() == target.credentials().isPresent()) {
                throw new ConfigurationException("A fallback to the platform " + platform.name()
                        + (platform.credentials().isPresent()
                                ? " uses its credentials; do not set apiKey(...) or credentials(...)"
                                : " needs an apiKey(...) or credentials(...) of its own"));
            }
        });
        settings.fallback(target);
        return this;
    }

    /**
     * Adds an observer, which is told of every call.
     *
     * @param observer the observer
     * @return this builder
     */
    public OpenAIClientBuilder observer(CallObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    /**
     * Says what is logged of calls, and what of that is left out.
     *
     * @param options is given the options to change; what it leaves alone stays as it is
     * @return this builder
     */
    public OpenAIClientBuilder logging(Consumer<LogOptions> options) {
        options.accept(logging);
        return this;
    }

    /**
     * Says whether observers on the class path are used that nobody named.
     *
     * @param enabled by default true
     * @return this builder
     */
    public OpenAIClientBuilder autoDiscovery(boolean enabled) {
        autoDiscovery = enabled;
        return this;
    }

    /**
     * Makes the client.
     *
     * @return a client, to be closed when it is not needed any more
     * @throws ConfigurationException if there is no key, no transport or no JSON codec, or settings contradict each other
     */
    public OpenAI build() {
        boolean hasCredentials = hasApiCredentials || hasAdminCredentials;
        if (hasPlatform && (hasCredentials || hasBaseUrl)) {
            throw new ConfigurationException(
                    "A platform brings its own address and credentials; set either platform(...) or "
                            + (hasBaseUrl ? "baseUrl(...)" : "apiKey(...)") + ", not both.");
        }
        if (!hasPlatform && !hasCredentials) {
            throw new ConfigurationException("No API key. Set OPENAI_API_KEY (or -Dopenai.apiKey) and use "
                    + "OpenAIClient.fromEnv(), or set apiKey(...) on the client builder.");
        }
        Settings built = settings.build();
        PlainHttp.warn(built.platform().baseUrl());
        JsonCodec json = codec == null
                ? Plugins.codec(Optional.ofNullable(codecName), environment).create(jsonLimits)
                : codec;
        HttpTransport http = transport == null
                ? Plugins.transport(Optional.ofNullable(transportName), environment)
                        .create(transportConfig)
                : transport;
        List<CallObserver> all = new ArrayList<>(observers);
        logging.observer(environment.find(Setting.LOG)).ifPresent(all::add);
        if (autoDiscovery) {
            all.addAll(Plugins.observers());
        }
        return new DefaultOpenAI(
                new Engine(new CallContext(
                        http,
                        transport == null,
                        json,
                        Optional.ofNullable(retryStrategy),
                        all,
                        new Callbacks(executor, eventsOnTransportThread),
                        new SystemTime())),
                built);
    }

    private static String requireText(String value, String name) {
        if (value.isBlank()) {
            throw new ConfigurationException(name + " must not be empty");
        }
        return value;
    }
}
