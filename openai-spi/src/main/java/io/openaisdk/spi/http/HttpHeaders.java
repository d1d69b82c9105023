package io.openaisdk.spi.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Headers of a request or a response: immutable, in order, with names compared without regard to case (RFC 9110, 5.1).
 *
 * <p>Names keep the case they were given, values may repeat. {@link #toString()} shows names only, because a value may be a secret.
 */
public final class HttpHeaders {

    /** How many names and values a builder has room for at first, or in addition. */
    private static final int ROOM = 16;

    /** No headers. */
    public static final HttpHeaders EMPTY = new HttpHeaders(new String[0]);

    // Names and values alternate, because a map of a few entries costs more than it saves.
    private final String[] namesAndValues;

    private HttpHeaders(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Starts with no headers.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(new String[ROOM], 0);
    }

    /**
     * Starts with these headers.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(Arrays.copyOf(namesAndValues, namesAndValues.length + ROOM), namesAndValues.length);
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the name, in any case
     * @return the value; empty when the header is absent
     */
    public Optional<String> first(String name) {
        return Optional.ofNullable(firstOrNull(name));
    }

    /**
     * Returns the first value of a header without a wrapper, for code that runs on every call.
     *
     * @param name the name, in any case
     * @return the value; null when the header is absent
     */
    public @Nullable String firstOrNull(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    /**
     * Returns all values of a header.
     *
     * @param name the name, in any case
     * @return the values in order; empty when the header is absent
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        forEach((key, value) -> {
            if (key.equalsIgnoreCase(name)) {
                values.add(value);
            }
        });
        return Collections.unmodifiableList(values);
    }

    /**
     * Passes every header to an action, a repeated one once per value.
     *
     * @param action takes name and value
     */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            action.accept(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /**
     * Returns all headers as a map.
     *
     * @return names in lower case and their values, in order, unmodifiable
     */
    public Map<String, List<String>> asMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        forEach((name, value) -> map.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
                .add(value));
        map.replaceAll((name, values) -> Collections.unmodifiableList(values));
        return Collections.unmodifiableMap(map);
    }

    /**
     * Returns whether there are no headers.
     *
     * @return whether there is no header at all
     */
    public boolean isEmpty() {
        return namesAndValues.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof HttpHeaders headers && asMap().equals(headers.asMap()));
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return "HttpHeaders" + asMap().keySet();
    }

    /** Collects headers; not safe for use by several threads at once. */
    public static final class Builder {

        private String[] namesAndValues;
        private int size;

        private Builder(String[] namesAndValues, int size) {
            this.namesAndValues = namesAndValues;
            this.size = size;
        }

        /**
         * Adds a header beside those of the same name.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name is no token, or the value has a control character (RFC 9110, 5.5), so
         *     that no input can inject another header; the message does not quote the value
         */
        public Builder add(String name, String value) {
            String safeName = requireToken(name);
            String safeValue = requireSafe(name, value);
            if (size == namesAndValues.length) {
                namesAndValues = Arrays.copyOf(namesAndValues, 2 * size + ROOM);
            }
            namesAndValues[size++] = safeName;
            namesAndValues[size++] = safeValue;
            return this;
        }

        /**
         * Sets a header in place of all of the same name.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException as {@link #add} does
         */
        public Builder set(String name, String value) {
            remove(name);
            return add(name, value);
        }

        /**
         * Removes all headers of a name.
         *
         * @param name the name, in any case
         * @return this builder
         */
        public Builder remove(String name) {
            int kept = 0;
            for (int i = 0; i < size; i += 2) {
                if (!namesAndValues[i].equalsIgnoreCase(name)) {
                    namesAndValues[kept++] = namesAndValues[i];
                    namesAndValues[kept++] = namesAndValues[i + 1];
                }
            }
            size = kept;
            return this;
        }

        /**
         * Creates the headers.
         *
         * @return the headers collected so far
         */
        public HttpHeaders build() {
            return size == 0 ? EMPTY : new HttpHeaders(Arrays.copyOf(namesAndValues, size));
        }

        private static String requireToken(String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("A header name must not be empty");
            }
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c <= ' ' || c >= 0x7f || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
                    throw new IllegalArgumentException("Not a header name: \"" + name + "\"");
                }
            }
            return name;
        }

        private static String requireSafe(String name, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if ((c < ' ' && c != '\t') || c == 0x7f) {
                    throw new IllegalArgumentException(
                            "The value of header " + name + " has a control character at position " + i);
                }
            }
            return value;
        }
    }
}
