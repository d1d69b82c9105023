package io.openaisdk.footprint;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a figure may be from what is committed: a part of it ({@code 3%}), or a number ({@code +1}).
 *
 * @param number percents, or what is added
 * @param percent says which
 */
record Margin(long number, boolean percent) {

    /** What a new row gets, by the beginning of its name; whoever knows better changes it in the file. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "bytes",
            "2%",
            "classes",
            "2%",
            "size",
            "2%",
            "threads",
            "+1",
            "threads after close",
            "+0",
            "connections",
            "+0");

    private static final Pattern FORM = Pattern.compile("(\\d+)%|\\+(\\d+)");

    static Margin parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A margin is like 3% or +1, not " + text);
        }
        return text.endsWith("%")
                ? new Margin(Long.parseLong(matcher.group(1)), true)
                : new Margin(Long.parseLong(matcher.group(2)), false);
    }

    static Margin ofNew(String row) {
        return DEFAULTS.entrySet().stream()
                .filter(entry -> row.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(entry -> parse(entry.getValue()))
                .orElseThrow(() -> new IllegalArgumentException("No margin for " + row));
    }

    /** Returns the highest figure that is still as committed. */
    long allowed(long committed) {
        return committed + distance(committed);
    }

    /** Returns the lowest figure that is still as committed; below it, what is committed should be lowered. */
    long expected(long committed) {
        return committed - distance(committed);
    }

    boolean covers(long committed, long measured) {
        return measured >= expected(committed) && measured <= allowed(committed);
    }

    private long distance(long committed) {
        return percent ? committed * number / 100 : number;
    }

    @Override
    public String toString() {
        return percent ? number + "%" : "+" + number;
    }
}
