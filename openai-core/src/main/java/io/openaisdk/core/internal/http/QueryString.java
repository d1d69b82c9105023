package io.openaisdk.core.internal.http;

import io.openaisdk.api.JsonValue;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a query string, in order: {@code k[]} for items of arrays, {@code k[sub]} for members of objects.
 *
 * <p>Later values of a name take the place of earlier ones, and keep their position.
 */
public final class QueryString {

    /** A parameter by its plain name, and as it is written. */
    private record Pair(String name, String escaped) {}

    /** How many zeros a number is written out with; beyond that it keeps its exponent, or it could fill the memory. */
    private static final int MOST_ZEROS = 1000;

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Takes over a query string that is escaped already, as it is.
     *
     * @param raw the part of an address behind the question mark
     */
    public void addRaw(String raw) {
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                pairs.add(new Pair(unescaped(equals < 0 ? pair : pair.substring(0, equals)), pair));
            }
        }
    }

    /**
     * Sets parameters in place of those of the same name.
     *
     * @param more names and values
     */
    public void putAll(Map<String, List<String>> more) {
        if (more.isEmpty()) {
            return;
        }
        more.forEach((name, values) -> set(
                name,
                values.stream()
                        .map(value -> PercentEncoding.query(name) + "=" + PercentEncoding.query(value))
                        .toList()));
    }

    /**
     * Sets the parameters of another query string in place of those of the same name.
     *
     * @param more the other query string
     */
    public void putAll(QueryString more) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        more.pairs.forEach(pair ->
                byName.computeIfAbsent(pair.name(), key -> new ArrayList<>(1)).add(pair.escaped()));
        byName.forEach(this::set);
    }

    /**
     * Sets a parameter from JSON; nulls are left out, an empty text is not.
     *
     * @param name the name
     * @param value the value, which may be nested
     */
    public void put(String name, JsonValue value) {
        Map<String, List<String>> flat = new LinkedHashMap<>();
        flatten(flat, name, value);
        putAll(flat);
    }

    private void set(String name, List<String> escaped) {
        int at = pairs.size();
        for (int i = pairs.size() - 1; i >= 0; i--) {
            if (pairs.get(i).name().equals(name)) {
                pairs.remove(i);
                at = i;
            }
        }
        pairs.addAll(at, escaped.stream().map(pair -> new Pair(name, pair)).toList());
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // not escaped as it should be, which is for the caller to know and for the service to judge
        }
    }

    private static void flatten(Map<String, List<String>> flat, String name, JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((member, inner) -> flatten(flat, name + "[" + member + "]", inner));
        } else if (value instanceof JsonValue.JsonArray array) {
            array.items().forEach(item -> flatten(flat, name + "[]", item));
        } else if (!value.isNull()) {
            flat.computeIfAbsent(name, key -> new ArrayList<>(1)).add(plain(value));
        }
    }

    /** Gives the text of a scalar as it stands in queries and forms. */
    static String plain(JsonValue value) {
        return value.asString()
                .orElseGet(() -> value.asNumber().map(QueryString::plain).orElseGet(value::toString));
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_ZEROS ? number.toPlainString() : number.toString();
    }

    /**
     * Says whether there are no parameters.
     *
     * @return true when there are none
     */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /**
     * Gives the escaped text.
     *
     * @return the query string without its question mark; empty when there are no parameters
     */
    @Override
    public String toString() {
        return pairs.isEmpty()
                ? ""
                : String.join("&", pairs.stream().map(Pair::escaped).toList());
    }
}
