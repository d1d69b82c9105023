package io.openaisdk.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What {@code footprint.tsv} says: a row for each figure, with its margin and a column for each JDK.
 *
 * <p>JDKs differ: a newer one loads other classes, and its sockets and strings allocate differently.
 */
final class CommittedFigures {

    private static final String NO_FIGURE = "";

    private final Map<String, Row> rows;

    private CommittedFigures(Map<String, Row> rows) {
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param margin how far a figure may be from those here
     * @param figures the figures by the feature version of the JDK
     */
    record Row(Margin margin, Map<Integer, Long> figures) {}

    static CommittedFigures read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static CommittedFigures parse(List<String> lines) {
        String[] head = lines.get(0).split("\t", -1);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != head.length) {
                throw new IllegalArgumentException("A row has " + head.length + " cells, unlike: " + line);
            }
            Map<Integer, Long> figures = new TreeMap<>();
            for (int i = 2; i < head.length; i++) {
                if (!cells[i].equals(NO_FIGURE)) {
                    figures.put(Integer.valueOf(head[i].replace("JDK ", "")), Long.valueOf(cells[i]));
                }
            }
            rows.put(cells[0], new Row(Margin.parse(cells[1]), figures));
        }
        return new CommittedFigures(rows);
    }

    List<String> lines() {
        SortedSet<Integer> jdks = jdks();
        StringBuilder head = new StringBuilder("figure\tmargin");
        jdks.forEach(jdk -> head.append("\tJDK ").append(jdk));
        List<String> lines = new ArrayList<>();
        lines.add(head.toString());
        rows.forEach((name, row) -> {
            StringBuilder line = new StringBuilder(name).append('\t').append(row.margin());
            for (int jdk : jdks) {
                Long figure = row.figures().get(jdk);
                line.append('\t').append(figure == null ? NO_FIGURE : figure.toString());
            }
            lines.add(line.toString());
        });
        return lines;
    }

    SortedSet<Integer> jdks() {
        SortedSet<Integer> jdks = new TreeSet<>();
        rows.values().forEach(row -> jdks.addAll(row.figures().keySet()));
        return jdks;
    }

    List<String> names() {
        return List.copyOf(rows.keySet());
    }

    Margin margin(String name) {
        Row row = rows.get(name);
        return row == null ? Margin.ofNew(name) : row.margin();
    }

    OptionalLong figure(String name, int jdk) {
        Row row = rows.get(name);
        Long figure = row == null ? null : row.figures().get(jdk);
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }

    /**
     * Takes what was measured on a JDK. Margins and the figures of other JDKs stay; rows that nobody measures any more go.
     *
     * <p>A figure within its margin stays too: or each update would loosen a row by what crept in since the one before.
     */
    CommittedFigures with(Map<String, Long> measured, int jdk) {
        Map<String, Row> updated = new LinkedHashMap<>();
        measured.forEach((name, value) -> {
            Row row = rows.get(name);
            Margin margin = margin(name);
            Map<Integer, Long> figures = row == null ? new TreeMap<>() : new TreeMap<>(row.figures());
            figures.merge(jdk, value, (before, now) -> margin.covers(before, now) ? before : now);
            updated.put(name, new Row(margin, figures));
        });
        return new CommittedFigures(updated);
    }
}
