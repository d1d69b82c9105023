package io.openaisdk.core.faults;

import static java.util.Objects.requireNonNull;

import io.openaisdk.core.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Collects what was seen in each cell, and writes it as a table when all tests have ended. */
final class FaultMatrix implements BeforeAllCallback, AutoCloseable {

    private static final Path FILE = Path.of("target", "fault-matrix.md");
    private static final List<Way> WAYS = Way.all().toList();

    /** What was seen, by fault, then by way; faults in the order in which they were announced. */
    private static final Map<Row, Map<Way, Outcome>> SEEN = new LinkedHashMap<>();

    private record Row(String family, Fault fault) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        // What lies in the store of the root is closed after the last test of all classes.
        context.getRoot().getStore(Namespace.create(FaultMatrix.class)).getOrComputeIfAbsent(FaultMatrix.class);
    }

    /** Makes room for a fault, in the order of the table. */
    static synchronized void announce(String family, Fault fault) {
        SEEN.put(new Row(family, fault), new HashMap<>());
    }

    static synchronized void record(String family, Fault fault, Way way, Outcome outcome) {
        requireNonNull(SEEN.get(new Row(family, fault))).put(way, outcome);
    }

    @Override
    public void close() {
        String table = table();
        System.out.println(table);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String table() {
        StringBuilder table = new StringBuilder("# Fault matrix\n\nEach cell: exception x attempts; "
                + "`=` where it is what the fault must lead to, `-` where the cell was not run.\n");
        String family = "";
        for (Map.Entry<Row, Map<Way, Outcome>> row : SEEN.entrySet()) {
            if (!row.getKey().family().equals(family)) {
                family = row.getKey().family();
                table.append("\n## ").append(family).append("\n\n").append(heading());
            }
            table.append(line(row.getKey().fault(), row.getValue()));
        }
        return table.toString();
    }

    private static String heading() {
        String ways = WAYS.stream().map(FaultMatrix::shortName).collect(Collectors.joining(" | "));
        return "| fault | call | must lead to | requests | afterwards | " + ways + " |\n|"
                + "---|".repeat(5 + WAYS.size()) + "\n";
    }

    private static String shortName(Way way) {
        return way.combination().transportName() + " " + way.combination().jsonName() + (way.async() ? " async" : "");
    }

    private static String line(Fault fault, Map<Way, Outcome> seen) {
        String cells = WAYS.stream().map(way -> cell(fault, seen.get(way))).collect(Collectors.joining(" | "));
        return "| " + fault.name() + " | " + fault.call() + " | " + text(fault.outcome()) + " | " + fault.requests()
                + " | " + fault.aftermath() + " | " + cells + " |\n";
    }

    private static String cell(Fault fault, @Nullable Outcome seen) {
        if (seen == null) {
            return "-";
        }
        return seen.equals(fault.outcome()) ? "=" : text(seen);
    }

    private static String text(Outcome outcome) {
        return outcome.what() + " x " + outcome.attempts();
    }
}
