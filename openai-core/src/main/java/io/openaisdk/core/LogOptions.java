package io.openaisdk.core;

import io.openaisdk.api.ClientOption;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.core.internal.observe.LoggingObserver;
import io.openaisdk.core.internal.observe.Redaction;
import io.openaisdk.spi.observe.CallObserver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a client logs of its calls, by SLF4J to the logger {@code io.openaisdk}.
 *
 * <p>Keys are left out in any case: the values of headers and JSON properties that are known to hold them, strings that look like
 * a key of the service anywhere in a body, and the query string of every address. The headers and properties that are named here are
 * left out as well. Not safe for use by several threads at once.
 */
public final class LogOptions {

    /** How much of a body is logged unless it is set: 4 KiB. */
    public static final int DEFAULT_MAX_BODY_BYTES = 4096;

    /** How much is logged. */
    public enum Level {
        /** Nothing. */
        OFF,
        /** One line for each call, at the level info; its attempts with their headers at the level debug. */
        INFO,
        /** As for {@link #INFO}, and at the level debug the bodies of requests and responses, and the events of streams. */
        DEBUG
    }

    private final Set<String> headers = new HashSet<>();
    private final Set<String> properties = new HashSet<>();
    private final List<UnaryOperator<String>> texts = new ArrayList<>();
    private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
    private @Nullable Level level;

    LogOptions() {}

    /**
     * Sets how much is logged; a line is written only where the logger is at its level, too.
     *
     * @param level the level; the default is that of {@code openai.log} or {@code OPENAI_LOG}. If neither is set, calls and attempts are
     *     logged at the level debug, without bodies
     * @return these options
     */
    public LogOptions level(Level level) {
        this.level = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * Sets the maximum that is logged of each body; the line says how much was left out.
     *
     * @param max bytes, from 0 to 1,048,576; the default is 4,096
     * @return these options
     * @throws IllegalArgumentException if it is out of range
     */
    public LogOptions maxBodyBytes(int max) {
        if (max < 0 || max > 1 << 20) {
            throw new IllegalArgumentException("maxBodyBytes must be from 0 to 1048576, not " + max);
        }
        maxBodyBytes = max;
        return this;
    }

    /**
     * Leaves out the value of a header.
     *
     * @param name the name of the header, in any case
     * @return these options
     */
    public LogOptions redactHeader(String name) {
        headers.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Leaves out the value of a JSON property, of any type and at any depth in a request, a response or an event.
     *
     * @param name the name on the wire, for example {@code input}
     * @return these options
     */
    public LogOptions redactProperty(String name) {
        properties.add(Objects.requireNonNull(name, "name"));
        return this;
    }

    /**
     * Changes the text of each body and event before it is logged, for example to replace addresses of people.
     *
     * <p>The text may be cut off at its end. Where the function throws, the body is not logged.
     *
     * @param function takes the text, from which the other options have left out their parts, and returns what is logged; it MUST be
     *     safe for use by several threads, and MUST NOT block
     * @return these options
     */
    public LogOptions redactText(UnaryOperator<String> function) {
        texts.add(Objects.requireNonNull(function, "function"));
        return this;
    }

    /** Returns the observer that logs; empty if no line would be written. */
    Optional<CallObserver> observer(Optional<Found> setting) {
        Optional<Level> wanted = level == null ? setting.map(LogOptions::level) : Optional.of(level);
        org.slf4j.event.Level callLevel = wanted.isPresent() ? org.slf4j.event.Level.INFO : org.slf4j.event.Level.DEBUG;
        if (wanted.equals(Optional.of(Level.OFF)) || !LoggingObserver.isHeard(callLevel)) {
            return Optional.empty();
        }
        return Optional.of(new LoggingObserver(
                callLevel,
                wanted.equals(Optional.of(Level.DEBUG)),
                maxBodyBytes,
                new Redaction(headers, properties, texts)));
    }

    /** Checks a setting, which is parsed again when the client is built. */
    static void requireLevel(String setting) {
        var unused = level(setting);
    }

    private static Level level(Found setting) {
        try {
            return level(setting.value());
        } catch (IllegalArgumentException e) {
            throw setting.unusable(e);
        }
    }

    /** Parses a setting. The SDKs for other languages also have error and warn, at which calls are not logged. */
    private static Level level(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "info" -> Level.INFO;
            case "debug" -> Level.DEBUG;
            case "off", "error", "warn" -> Level.OFF;
            default ->
                throw new IllegalArgumentException(
                        ClientOption.LOG + " must be info, debug or off, not \"" + setting + "\"");
        };
    }

    /** Shows the level only. */
    @Override
    public String toString() {
        return "LogOptions[" + (level == null ? "level by OPENAI_LOG" : level) + "]";
    }
}
