package io.openaisdk.spi.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Headers of a request or an answer: immutable, in order, with names compared without regard to case (RFC 9110, 5.1).
 *
 * <p>Names keep the case they were given, values may repeat. The text form shows names only, because a value may be a secret.
 */
public final class HttpHeaders {

    /** No headers. */
    public static final HttpHeaders EMPTY = new HttpHeaders(List.of());

    private final List<String> namesAndValues;

    private HttpHeaders(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Starts with no headers.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(new ArrayList<>());
    }

    /**
     * Starts with these headers.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(new ArrayList<>(namesAndValues));
    }

    /**
     * Gives the first value of a header.
     *
     * @param name the name, in any case
     * @return the value; empty when the header is absent
     */
    public Optional<String> first(String name) {
        return Optional.ofNullable(firstOrNull(name));
    }

    /**
     * Gives the first value of a header without a wrapper, for code that runs on every call.
     *
     * @param name the name, in any case
     * @return the value; null when the header is absent
     */
    public @Nullable String firstOrNull(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return null;
    }

    /**
     * Gives all values of a header.
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
     * Hands over every header, a repeated one once per value.
     *
     * @param action takes name and value
     */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            action.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }

    /**
     * Gives all headers as a map.
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
     * Says whether there are none.
     *
     * @return whether there is no header at all
     */
    public boolean isEmpty() {
        return namesAndValues.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HttpHeaders headers && asMap().equals(headers.asMap());
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

        private final List<String> namesAndValues;

        private Builder(List<String> namesAndValues) {
            this.namesAndValues = namesAndValues;
        }

        /**
         * Adds a header beside those of the same name.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name is no token, or the value has a control character (RFC 9110, 5.5), so
         *     that no input can smuggle in another header; the message does not quote the value
         */
        public Builder add(String name, String value) {
            namesAndValues.add(requireToken(name));
            namesAndValues.add(requireSafe(name, value));
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
         * Takes all headers of a name away.
         *
         * @param name the name, in any case
         * @return this builder
         */
        public Builder remove(String name) {
            for (int i = namesAndValues.size() - 2; i >= 0; i -= 2) {
                if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                    namesAndValues.subList(i, i + 2).clear();
                }
            }
            return this;
        }

        /**
         * Makes the headers.
         *
         * @return the headers collected so far
         */
        public HttpHeaders build() {
            return namesAndValues.isEmpty() ? EMPTY : new HttpHeaders(List.copyOf(namesAndValues));
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
