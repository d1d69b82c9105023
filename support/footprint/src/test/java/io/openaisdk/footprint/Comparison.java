package io.openaisdk.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** What was measured on a JDK, beside what is committed for it. */
final class Comparison {

    static final String COMMAND = "support/footprint/update";

    private final CommittedFigures committed;
    private final Map<String, Long> measured;
    private final int jdk;

    Comparison(CommittedFigures committed, Map<String, Long> measured, int jdk) {
        this.committed = committed;
        this.measured = measured;
        this.jdk = jdk;
    }

    /** Returns what must not be, a line for each row: figures above their margins, and rows on one side only. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        measured.forEach((name, value) -> {
            OptionalLong before = committed.figure(name, jdk);
            if (before.isEmpty()) {
                failures.add(name + ": nothing is committed for JDK " + jdk + ", measured " + number(value));
                return;
            }
            Margin margin = committed.margin(name);
            long allowed = margin.allowed(before.getAsLong());
            if (value > allowed) {
                failures.add(name + ": allowed " + number(allowed) + " (" + number(before.getAsLong())
                        + " and a margin of " + margin + "), measured " + number(value));
            }
        });
        for (String name : committed.names()) {
            if (!measured.containsKey(name)) {
                failures.add(name + ": committed, but not measured any more");
            }
        }
        return failures;
    }

    /** Returns figures that are below their margins, a line for each: until they are committed, they can be lost unseen. */
    List<String> improvements() {
        List<String> improvements = new ArrayList<>();
        measured.forEach((name, value) -> {
            long before = committed.figure(name, jdk).orElse(value);
            if (value < committed.margin(name).expected(before)) {
                improvements.add(name + ": committed " + number(before) + ", measured " + number(value));
            }
        });
        return improvements;
    }

    /** Returns all figures as a table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append("| figure, on JDK ").append(jdk).append(" | committed | measured | change | margin |\n");
        table.append("|---|--:|--:|--:|--:|\n");
        measured.forEach((name, value) -> {
            OptionalLong before = committed.figure(name, jdk);
            table.append("| ").append(name).append(" | ");
            table.append(before.isPresent() ? number(before.getAsLong()) : "-").append(" | ");
            table.append(number(value)).append(" | ");
            table.append(before.isPresent() ? change(before.getAsLong(), value) : "-");
            table.append(" | ").append(committed.margin(name)).append(" |\n");
        });
        return table.toString();
    }

    private static String change(long before, long value) {
        return before == 0 || before == value
                ? String.format(Locale.ROOT, "%+d", value - before)
                : String.format(Locale.ROOT, "%+.1f%%", (value - before) * 100.0 / before);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
