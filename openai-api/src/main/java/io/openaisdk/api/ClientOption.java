package io.openaisdk.api;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a client: its names, the values it takes, and its default.
 *
 * <p>The same settings can be set on the client builder, in {@link OpenAI#withOptions}, by system properties and by environment
 * variables, with the same checks everywhere. Objects of the application, for example a transport or an executor, are set on
 * the client builder only. Immutable.
 *
 * @param <T> the type of its values
 */
public final class ClientOption<T> {

    /** The API key. */
    public static final ClientOption<String> API_KEY = text("apiKey", Scope.CALLS);

    /** The key for operations of administrators. */
    public static final ClientOption<String> ADMIN_KEY = text("adminKey", Scope.CALLS);

    /** The id of the organization that calls are made for. */
    public static final ClientOption<String> ORGANIZATION =
            text("organization", "openai.orgId", "OPENAI_ORG_ID", Scope.CALLS);

    /** The id of the project that calls are made for. */
    public static final ClientOption<String> PROJECT =
            text("project", "openai.projectId", "OPENAI_PROJECT_ID", Scope.CALLS);

    /** The base URL of the API, an absolute http or https URL. */
    public static final ClientOption<String> BASE_URL = text("baseUrl", Scope.CLIENT);

    /** The region that data stays in, in place of a base URL: {@code us}, {@code eu}, {@code ae} or {@code global}. */
    public static final ClientOption<String> DATA_RESIDENCY = text("dataResidency", Scope.CLIENT);

    /** The name of the platform that serves the API, for example {@code azure}; {@code openai} for OpenAI's own. */
    public static final ClientOption<String> API_TYPE = text("apiType", Scope.CLIENT);

    /** Headers that are sent with every call, one per line: name, colon, value. */
    public static final ClientOption<String> CUSTOM_HEADERS = text("customHeaders", Scope.CALLS);

    /** The name of the transport, where several are on the class path. */
    public static final ClientOption<String> TRANSPORT = text("transport", Scope.CLIENT);

    /** The name of the JSON codec, where several are on the class path. */
    public static final ClientOption<String> JSON = text("json", Scope.CLIENT);

    /** What is logged of calls: {@code info}, {@code debug} or {@code off}. */
    public static final ClientOption<String> LOG = text("log", Scope.CLIENT);

    /** The maximum time of one attempt; zero for no bound. */
    public static final ClientOption<Duration> TIMEOUT = duration("timeout", Duration.ofMinutes(10));

    /** The maximum time of a call with all its attempts and the waits between them; zero for no bound. */
    public static final ClientOption<Duration> TOTAL_TIMEOUT = duration("totalTimeout", Duration.ofMinutes(35));

    /** The maximum time to get a connection, the wait for one of the pool included; zero for no bound. */
    public static final ClientOption<Duration> CONNECT_TIMEOUT = duration("connectTimeout", Duration.ofSeconds(10));

    /** The maximum silence while the body of a request is sent; zero for no bound. */
    public static final ClientOption<Duration> WRITE_TIMEOUT = duration("writeTimeout", Duration.ofMinutes(1));

    /** The maximum silence while the body of a response is received; zero for no bound. */
    public static final ClientOption<Duration> IDLE_TIMEOUT = duration("idleTimeout", Duration.ofMinutes(10));

    /** The maximum number of attempts after the first. */
    public static final ClientOption<Integer> MAX_RETRIES = number("maxRetries", Scope.CALLS, 0, Integer.MAX_VALUE, 2);

    /** The maximum wait that the service may ask for before the next attempt. */
    public static final ClientOption<Duration> MAX_RETRY_AFTER = duration("maxRetryAfter", Duration.ofMinutes(2));

    /** Whether calls by POST have an {@code Idempotency-Key}. */
    public static final ClientOption<Boolean> IDEMPOTENCY_KEYS = flag("idempotencyKeys", Scope.CALLS, true);

    /** The maximum size of all headers of a response together, in bytes. */
    public static final ClientOption<Integer> MAX_HEADER_BYTES =
            number("maxHeaderBytes", Scope.CALLS, 1, 256 * 1024, 64 * 1024);

    /** The maximum size of a response that is held in memory, in bytes after decompression. */
    public static final ClientOption<Integer> MAX_RESPONSE_BYTES =
            number("maxResponseBytes", Scope.CALLS, 1, Integer.MAX_VALUE - 16, 256 * 1024 * 1024);

    /** The maximum size of one event of a stream, in bytes. */
    public static final ClientOption<Integer> MAX_EVENT_BYTES =
            number("maxEventBytes", Scope.CALLS, 1, Integer.MAX_VALUE - 16, 64 * 1024 * 1024);

    /** The maximum number of connections that are open at once. */
    public static final ClientOption<Integer> MAX_CONNECTIONS =
            number("maxConnections", Scope.CLIENT, 1, Integer.MAX_VALUE, 1000);

    /** Whether events are delivered on the threads of the transport. */
    public static final ClientOption<Boolean> EVENTS_ON_TRANSPORT_THREAD =
            flag("eventsOnTransportThread", Scope.CLIENT, false);

    /** Whether observers on the class path are used without being set on the builder. */
    public static final ClientOption<Boolean> AUTO_DISCOVERY = flag("autoDiscovery", Scope.CLIENT, true);

    private static final List<ClientOption<?>> ALL = List.of(
            API_KEY,
            ADMIN_KEY,
            ORGANIZATION,
            PROJECT,
            BASE_URL,
            DATA_RESIDENCY,
            API_TYPE,
            CUSTOM_HEADERS,
            TRANSPORT,
            JSON,
            LOG,
            TIMEOUT,
            TOTAL_TIMEOUT,
            CONNECT_TIMEOUT,
            WRITE_TIMEOUT,
            IDLE_TIMEOUT,
            MAX_RETRIES,
            MAX_RETRY_AFTER,
            IDEMPOTENCY_KEYS,
            MAX_HEADER_BYTES,
            MAX_RESPONSE_BYTES,
            MAX_EVENT_BYTES,
            MAX_CONNECTIONS,
            EVENTS_ON_TRANSPORT_THREAD,
            AUTO_DISCOVERY);

    /** Where a setting applies. */
    private enum Scope {
        /** The client and all its copies. */
        CLIENT,
        /** The calls of a client or of a copy. */
        CALLS
    }

    /** In nanoseconds, this fits into a long. */
    private static final Duration MAX_DURATION = Duration.ofDays(36_500);

    private final String name;
    private final String property;
    private final String variable;
    private final Scope scope;
    private final Class<T> type;
    private final int min;
    private final int max;
    private final @Nullable T defaultValue;

    private ClientOption(
            String name,
            String property,
            String variable,
            Scope scope,
            Class<T> type,
            int min,
            int max,
            @Nullable T defaultValue) {
        this.name = name;
        this.property = property;
        this.variable = variable;
        this.scope = scope;
        this.type = type;
        this.min = min;
        this.max = max;
        this.defaultValue = defaultValue;
    }

    private static ClientOption<String> text(String name, Scope scope) {
        return text(name, propertyOf(name), variableOf(name), scope);
    }

    private static ClientOption<String> text(String name, String property, String variable, Scope scope) {
        return new ClientOption<>(name, property, variable, scope, String.class, 0, 0, null);
    }

    private static ClientOption<Duration> duration(String name, Duration defaultValue) {
        return new ClientOption<>(
                name, propertyOf(name), variableOf(name), Scope.CALLS, Duration.class, 0, 0, defaultValue);
    }

    private static ClientOption<Integer> number(String name, Scope scope, int min, int max, int defaultValue) {
        return new ClientOption<>(
                name, propertyOf(name), variableOf(name), scope, Integer.class, min, max, defaultValue);
    }

    private static ClientOption<Boolean> flag(String name, Scope scope, boolean defaultValue) {
        return new ClientOption<>(name, propertyOf(name), variableOf(name), scope, Boolean.class, 0, 0, defaultValue);
    }

    private static String propertyOf(String name) {
        return "openai." + name;
    }

    private static String variableOf(String name) {
        StringBuilder variable = new StringBuilder("OPENAI_");
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                variable.append('_');
            }
            variable.append((char) (letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter));
        }
        return variable.toString();
    }

    /**
     * Returns all settings that have a name.
     *
     * @return the settings, in the order in which documents list them
     */
    public static List<ClientOption<?>> all() {
        return ALL;
    }

    /**
     * {@return the name, which the method of the client builder has as well, where there is one; for example {@code maxRetries}}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the system property, for example {@code openai.maxRetries}}
     */
    public String property() {
        return property;
    }

    /**
     * {@return the environment variable, for example {@code OPENAI_MAX_RETRIES}}
     */
    public String variable() {
        return variable;
    }

    /**
     * {@return the type of the values: a string, a duration, an integer or a boolean}
     */
    public Class<T> type() {
        return type;
    }

    /**
     * {@return the value that applies where none is set; empty where there is none, or it depends on other settings}
     */
    public Optional<T> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /**
     * Says whether copies of a client may have another value.
     *
     * @return false for settings that a client and its copies share
     */
    public boolean isOfCalls() {
        return scope == Scope.CALLS;
    }

    /**
     * Checks a value.
     *
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is blank, negative or otherwise out of range, or of another type, as raw types let it be;
     *     the message names the setting, and shows numbers and durations only
     */
    public T check(T value) {
        Objects.requireNonNull(value, name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(name + " must be a " + type.getSimpleName() + ", not a "
                    + ((Object) value).getClass().getSimpleName());
        }
        if (value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        if (value instanceof Duration time && (time.isNegative() || time.compareTo(MAX_DURATION) > 0)) {
            throw new IllegalArgumentException(
                    name + (time.isNegative() ? " must not be negative: " : " must be 36,500 days at most: ") + time);
        }
        if (value instanceof Integer number && (number < min || number > max)) {
            throw new IllegalArgumentException(
                    name + " must be " + (max == Integer.MAX_VALUE ? "at least " + min : "from " + min + " to " + max)
                            + ", not " + number);
        }
        return value;
    }

    /**
     * Parses a value as it is written in properties and variables.
     *
     * @param text the value: a duration is a number with {@code ms}, {@code s}, {@code m} or {@code h}, a number of seconds, or
     *     ISO 8601 ({@code PT30S}); a boolean is {@code true} or {@code false}
     * @return the value, checked
     * @throws IllegalArgumentException if it cannot be parsed, or is out of range; the message names the setting
     */
    public T parse(String text) {
        String trimmed = text.trim();
        return check(type.cast(
                type == String.class
                        ? trimmed
                        : type == Duration.class
                                ? duration(trimmed)
                                : type == Integer.class ? (Object) number(trimmed) : flag(trimmed)));
    }

    private Duration duration(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        try {
            if (lower.startsWith("p") || lower.startsWith("-p")) {
                return Duration.parse(lower);
            }
            int end = lower.length();
            while (end > 0 && Character.isLetter(lower.charAt(end - 1))) {
                end--;
            }
            long number = Long.parseLong(lower.substring(0, end).trim());
            return switch (lower.substring(end)) {
                case "ms" -> Duration.ofMillis(number);
                case "s", "" -> Duration.ofSeconds(number);
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> throw unreadable("a duration such as 30s, 500ms, 10m or PT30S");
            };
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException e) {
            throw unreadable("a duration such as 30s, 500ms, 10m or PT30S");
        }
    }

    private Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw unreadable("a whole number");
        }
    }

    private Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable("true or false");
        };
    }

    /**
     * Quotes neither the value nor an exception of the JDK, which quotes it: it may be a secret from the wrong line of a file.
     */
    private IllegalArgumentException unreadable(String wanted) {
        return new IllegalArgumentException(name + " must be " + wanted);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
