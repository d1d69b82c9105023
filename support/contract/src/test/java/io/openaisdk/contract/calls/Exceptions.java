package io.openaisdk.contract.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The findings that are not the SDK's fault, each with a reason: the table {@code exceptions.tsv}. */
final class Exceptions {

    /**
     * A row of the table.
     *
     * @param operation the operation, or a star
     * @param finding how the finding starts
     * @param reason why it is accepted
     */
    private record Row(String operation, String finding, String reason) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || cells[2].isBlank()) {
                throw new AssertionError("A row of exceptions.tsv needs operation, finding and reason: " + line);
            }
            return new Row(cells[0], cells[1], cells[2]);
        }

        boolean covers(OperationCall call, String text) {
            return (operation.equals("*") || operation.equals(call.name())) && text.startsWith(finding);
        }
    }

    private final List<Row> rows;
    private final List<Row> unused;

    private Exceptions(List<Row> rows) {
        this.rows = rows;
        this.unused = new ArrayList<>(rows);
    }

    static Exceptions read() {
        try (InputStream table =
                Objects.requireNonNull(Exceptions.class.getResourceAsStream("exceptions.tsv"), "exceptions.tsv")) {
            return new Exceptions(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Row::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the findings that no row covers, and remembers the rows that were of use. */
    Set<String> remaining(OperationCall call, List<String> findings) {
        Set<String> remaining = new TreeSet<>(findings);
        for (Row row : rows) {
            if (remaining.removeIf(finding -> row.covers(call, finding))) {
                unused.remove(row);
            }
        }
        return remaining;
    }

    /** Gives the rows that covered nothing. */
    List<String> unused() {
        return unused.stream().map(Row::toString).toList();
    }
}
