package io.openaisdk.core;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.ClientOptions;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.client.DefaultOpenAI;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.SystemTime;
import io.openaisdk.core.internal.config.Environment;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.core.internal.config.PlainHttp;
import io.openaisdk.core.internal.config.Plugins;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.CustomHeaders;
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
import io.openaisdk.spi.platform.PlatformEnvironment;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.tools.SensitiveNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of a client.
 *
 * <p>Values that are set here win over those that {@link #from} and {@link #fromEnv} find. A value that is out of range is an
 * {@link IllegalArgumentException} where it is set; a client that cannot work is a {@link ConfigurationException} when it is built. A
 * builder is not safe for use by several threads at once, and may be used for more than one client.
 */
public final class OpenAIClientBuilder implements ClientOptions<OpenAIClientBuilder> {

    /** Options of OpenAI's own platform, which other platforms ignore. */
    private static final Set<ClientOption<?>> OF_OPENAI = Set.of(
            ClientOption.API_KEY,
            ClientOption.ADMIN_KEY,
            ClientOption.ORGANIZATION,
            ClientOption.PROJECT,
            ClientOption.BASE_URL,
            ClientOption.DATA_RESIDENCY);

    private final SettingsBuilder settings;

    /** The options that a client shares with its copies. */
    private final Map<ClientOption<?>, Given> ofClient;

    private final List<CallObserver> observers;
    private final LogOptions logging;

    /** Are read when the client is built, for options that have not been set; the first that has a value wins. */
    private final List<Environment> sources;

    private @Nullable HttpTransport transport;
    private @Nullable JsonCodec codec;
    private JsonLimits jsonLimits = JsonLimits.DEFAULT;
    private @Nullable RetryStrategy retryStrategy;
    private @Nullable Executor executor;
    private boolean hasPlatform;

    /**
     * A value and where it comes from.
     *
     * @param value the value
     * @param origin the method, property or variable
     */
    private record Given(Object value, String origin) {}

    OpenAIClientBuilder() {
        settings = new SettingsBuilder(OpenAIPlatform.DEFAULT);
        ofClient = new HashMap<>();
        observers = new ArrayList<>();
        logging = new LogOptions();
        sources = new ArrayList<>();
    }

    private OpenAIClientBuilder(OpenAIClientBuilder start) {
        settings = new SettingsBuilder(start.settings.build());
        ofClient = new HashMap<>(start.ofClient);
        observers = start.observers;
        logging = start.logging;
        sources = start.sources;
        transport = start.transport;
        codec = start.codec;
        jsonLimits = start.jsonLimits;
        retryStrategy = start.retryStrategy;
        executor = start.executor;
        hasPlatform = start.hasPlatform;
    }

    /**
     * Lets system properties and environment variables be read when the client is built, for all options that are not set here.
     *
     * <p>{@link ClientOption} has their names. {@code OPENAI_API_TYPE} names a platform other than OpenAI's own, which reads variables
     * of its own; it is ignored where a key, an address or a platform is set here.
     *
     * @return this builder
     */
    public OpenAIClientBuilder fromEnv() {
        sources.add(Environment.system());
        return this;
    }

    /**
     * Lets a function be asked when the client is built, for all options that are not set here: a map, a {@code .env} file, the
     * properties of a profile.
     *
     * <pre>{@code
     * OpenAIClient.builder().from(profile::getProperty).fromEnv().build();
     * }</pre>
     *
     * @param values returns the value of a name, null for none; it is asked for the name of the system property first, then for that
     *     of the environment variable. Of several functions, the first that has a value wins
     * @return this builder
     */
    public OpenAIClientBuilder from(Function<String, @Nullable String> values) {
        Objects.requireNonNull(values, "values");
        sources.add(new Environment(values::apply, values::apply));
        return this;
    }

    private void read(Environment environment) {
        if (!hasPlatform && !hasCredentials() && !hasAddress()) {
            environment
                    .find(ClientOption.API_TYPE)
                    .flatMap(found -> Plugins.platform(found, environment::variable))
                    .ifPresent(this::platform);
        }
        for (ClientOption<?> option : ClientOption.all()) {
            boolean meant = option != ClientOption.API_TYPE && !(hasPlatform && OF_OPENAI.contains(option));
            if (meant && !isSet(option)) {
                environment.find(option).ifPresent(found -> take(option, found));
            }
        }
    }

    private boolean hasCredentials() {
        return settings.isSet(ClientOption.API_KEY) || settings.isSet(ClientOption.ADMIN_KEY);
    }

    private boolean hasAddress() {
        return ofClient.containsKey(ClientOption.BASE_URL) || ofClient.containsKey(ClientOption.DATA_RESIDENCY);
    }

    private boolean isSet(ClientOption<?> option) {
        boolean isAddress = option.equals(ClientOption.BASE_URL) || option.equals(ClientOption.DATA_RESIDENCY);
        return isAddress ? hasAddress() : ofClient.containsKey(option) || settings.isSet(option);
    }

    private <T> void take(ClientOption<T> option, Found found) {
        try {
            if (option.equals(ClientOption.CUSTOM_HEADERS)) {
                putCustomHeaders(found.value());
            } else {
                set(option, option.parse(found.value()), found.name());
            }
        } catch (IllegalArgumentException e) {
            throw found.unusable(e);
        }
    }

    /** Sets headers, without those of credentials if there is another platform: they are for OpenAI or the base URL. */
    private void putCustomHeaders(String lines) {
        CustomHeaders.parse(lines).forEach((name, value) -> {
            if (!settings.hasHeader(name) && !(hasPlatform && SensitiveNames.isSensitive(name))) {
                settings.putHeader(name, value);
            }
        });
    }

    @Override
    public <T> OpenAIClientBuilder set(ClientOption<T> option, T value) {
        set(option, option.check(value), option.name() + "(...)");
        return this;
    }

    private <T> void set(ClientOption<T> option, T value, String origin) {
        if (option.isOfCalls()) {
            settings.set(option, value);
            return;
        }
        if (option.equals(ClientOption.BASE_URL)) {
            settings.platform(OpenAIPlatform.at((String) value));
            ofClient.remove(ClientOption.DATA_RESIDENCY);
        } else if (option.equals(ClientOption.DATA_RESIDENCY)) {
            settings.platform(OpenAIPlatform.in((String) value));
            ofClient.remove(ClientOption.BASE_URL);
        } else if (option.equals(ClientOption.API_TYPE)) {
            Plugins.platform(new Found((String) value, origin), PlatformEnvironment.system())
                    .ifPresent(this::platform);
        } else if (option.equals(ClientOption.LOG)) {
            LogOptions.requireLevel((String) value);
        }
        ofClient.put(option, new Given(value, origin));
    }

    /** Returns the value that was set, else that of the environment, which chooses plug-ins and logs in any case. */
    private Optional<Found> found(ClientOption<String> option) {
        Given given = ofClient.get(option);
        return given == null
                ? Environment.system().find(option)
                : Optional.of(new Found((String) given.value(), given.origin()));
    }

    private <T> T value(ClientOption<T> option) {
        Given given = ofClient.get(option);
        return given == null
                ? option.defaultValue().orElseThrow()
                : option.type().cast(given.value());
    }

    @Override
    public OpenAIClientBuilder putHeader(String name, String value) {
        settings.putHeader(name, value);
        return this;
    }

    @Override
    public OpenAIClientBuilder removeHeader(String name) {
        settings.removeHeader(name);
        return this;
    }

    @Override
    public OpenAIClientBuilder putQueryParam(String name, String value) {
        settings.putQueryParam(name, value);
        return this;
    }

    /**
     * Authenticates with an API key or token that may change.
     *
     * @param key supplies the current key; it is called for every attempt and after a 401, and MUST NOT block for long
     * @return this builder
     */
    public OpenAIClientBuilder apiKey(Supplier<String> key) {
        return credentials(Credentials.bearer(key));
    }

    /**
     * Authenticates with credentials of the application.
     *
     * @param credentials authenticates every attempt
     * @return this builder
     */
    public OpenAIClientBuilder credentials(Credentials credentials) {
        settings.apiCredentials(Objects.requireNonNull(credentials, "credentials"));
        return this;
    }

    /**
     * Authenticates operations of administrators with a key that may change.
     *
     * @param key supplies the current key; it is called for every attempt and after a 401, and MUST NOT block for long
     * @return this builder
     */
    public OpenAIClientBuilder adminKey(Supplier<String> key) {
        return adminCredentials(Credentials.bearer(key));
    }

    /**
     * Authenticates operations of administrators with credentials of the application.
     *
     * @param credentials authenticates every attempt
     * @return this builder
     */
    public OpenAIClientBuilder adminCredentials(Credentials credentials) {
        settings.adminCredentials(Objects.requireNonNull(credentials, "credentials"));
        return this;
    }

    /**
     * Sets the base URL of the API.
     *
     * @param url an absolute http or https address, by default {@code https://api.openai.com/v1}
     * @return this builder
     * @throws IllegalArgumentException if it is not such an address
     */
    public OpenAIClientBuilder baseUrl(String url) {
        return set(ClientOption.BASE_URL, url);
    }

    /**
     * Calls the API where data stays in a region; replaces a base URL.
     *
     * @param region {@code us}, {@code eu}, {@code ae}, or {@code global} for the usual address
     * @return this builder
     * @throws IllegalArgumentException if there is no such region
     */
    public OpenAIClientBuilder dataResidency(String region) {
        return set(ClientOption.DATA_RESIDENCY, region);
    }

    /**
     * Calls the API on another platform, from which address and credentials are taken. Keys, organization, project and headers with
     * credentials that {@link #from} finds are for OpenAI, and are not sent there.
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
     * Bounds the JSON that is read and written: a response beyond it is a {@link io.openaisdk.api.errors.ResponseDecodingException},
     * parameters beyond it are an {@link io.openaisdk.api.errors.InvalidRequestException}. A codec of the application ignores it.
     *
     * @param limits depth and lengths
     * @return this builder
     */
    public OpenAIClientBuilder jsonLimits(JsonLimits limits) {
        jsonLimits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Sets a retry strategy of the application; {@code maxRetries} and {@code maxRetryAfter} are ignored then.
     *
     * @param strategy the strategy
     * @return this builder
     */
    public OpenAIClientBuilder retryStrategy(RetryStrategy strategy) {
        retryStrategy = Objects.requireNonNull(strategy, "strategy");
        return this;
    }

    /**
     * Sets a transport of the application; it stays open when the client is closed.
     *
     * @param transport the transport
     * @return this builder
     */
    public OpenAIClientBuilder transport(HttpTransport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /**
     * Chooses a transport of the class path.
     *
     * @param name a provider's name, for example {@code apache}, {@code okhttp} or {@code jdk}, or its class name
     * @return this builder
     */
    public OpenAIClientBuilder transport(String name) {
        return set(ClientOption.TRANSPORT, name);
    }

    /**
     * Sets the maximum of connections; a transport of the application ignores it.
     *
     * @param max the maximum of connections open at once, by default 1,000
     * @return this builder
     */
    public OpenAIClientBuilder maxConnections(int max) {
        return set(ClientOption.MAX_CONNECTIONS, max);
    }

    /**
     * Sets a JSON codec of the application.
     *
     * @param codec the codec
     * @return this builder
     */
    public OpenAIClientBuilder json(JsonCodec codec) {
        this.codec = Objects.requireNonNull(codec, "codec");
        return this;
    }

    /**
     * Chooses a JSON codec of the class path.
     *
     * @param name a provider's name, for example {@code jackson}, {@code jackson3} or {@code gson}, or its class name
     * @return this builder
     */
    public OpenAIClientBuilder json(String name) {
        return set(ClientOption.JSON, name);
    }

    /**
     * Sets where asynchronous calls run code of the application: futures complete there, and actions and subscribers of streams are
     * called there, one after another for each stream.
     *
     * <p>Blocking in such code delays no other code but that which waits for this executor. The executor stays open when the client is
     * closed; a task that it refuses runs on a thread of the SDK.
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
     * Delivers events of asynchronous streams, and the bytes of asynchronous content, on the threads of the transport on which they
     * arrive, which saves a task for each of them.
     *
     * <p>These threads serve all calls: subscribers and actions MUST NOT block then, not even for a moment. Futures complete on the
     * {@link #executor} all the same.
     *
     * @return this builder
     */
    public OpenAIClientBuilder eventsOnTransportThread() {
        return set(ClientOption.EVENTS_ON_TRANSPORT_THREAD, true);
    }

    /**
     * Adds a fallback for calls that fail; several are tried in the order in which they were added.
     *
     * @param fallback the fallback; {@link Fallback} says for which calls it is used
     * @return this builder
     * @throws IllegalArgumentException if it changes nothing, or if it has a platform and there are no credentials for it, or two
     */
    public OpenAIClientBuilder fallback(Fallback fallback) {
        FallbackTarget target = fallback.target();
        if (!target.differs()) {
            throw new IllegalArgumentException(
                    "A fallback needs another model(...), apiKey(...), credentials(...) or platform(...)");
        }
        target.platform().ifPresent(platform -> {
            if (platform.credentials().isPresent() == target.credentials().isPresent()) {
                throw new IllegalArgumentException("A fallback to the platform " + platform.name()
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
     * Sets what is logged of calls, and what is left out.
     *
     * @param options changes the options that it is passed; other options keep their values
     * @return this builder
     */
    public OpenAIClientBuilder logging(Consumer<LogOptions> options) {
        options.accept(logging);
        return this;
    }

    /**
     * Sets whether observers on the class path are used in addition to those of {@link #observer}.
     *
     * @param enabled by default true
     * @return this builder
     */
    public OpenAIClientBuilder autoDiscovery(boolean enabled) {
        return set(ClientOption.AUTO_DISCOVERY, enabled);
    }

    /**
     * Creates the client.
     *
     * @return a client, to be closed when it is no longer needed
     * @throws ConfigurationException if there is no key, no transport or no JSON codec, if settings contradict each other, or if a
     *     value of {@link #from} or {@link #fromEnv} is invalid, names a platform whose module is not on the class path, or one that
     *     lacks a setting
     */
    public OpenAI build() {
        OpenAIClientBuilder complete = new OpenAIClientBuilder(this);
        sources.forEach(complete::read);
        return complete.create();
    }

    private OpenAI create() {
        if (hasPlatform && (hasCredentials() || hasAddress())) {
            throw new ConfigurationException(
                    "A platform brings its own address and credentials; set either platform(...) or "
                            + (hasAddress() ? "baseUrl(...)" : "apiKey(...)") + ", not both.");
        }
        if (!hasPlatform && !hasCredentials()) {
            throw new ConfigurationException("No API key. Set OPENAI_API_KEY (or -Dopenai.apiKey) and use "
                    + "OpenAIClient.fromEnv(), or set apiKey(...) on the client builder.");
        }
        Settings built = settings.build();
        PlainHttp.warn(built.platform().baseUrl());
        List<CallObserver> all = new ArrayList<>(observers);
        logging.observer(found(ClientOption.LOG)).ifPresent(all::add);
        if (value(ClientOption.AUTO_DISCOVERY)) {
            all.addAll(Plugins.observers());
        }
        JsonCodec json = codec == null ? Plugins.codec(found(ClientOption.JSON), jsonLimits) : codec;
        // Last, so that nothing has to be closed when something before it fails.
        HttpTransport http = transport == null
                ? Plugins.transport(
                        found(ClientOption.TRANSPORT),
                        TransportConfig.DEFAULT.withMaxConnections(value(ClientOption.MAX_CONNECTIONS)))
                : transport;
        return new DefaultOpenAI(
                new Engine(new CallContext(
                        http,
                        transport == null,
                        json,
                        Optional.ofNullable(retryStrategy),
                        all,
                        new Callbacks(executor, value(ClientOption.EVENTS_ON_TRANSPORT_THREAD)),
                        new SystemTime())),
                built);
    }
}
