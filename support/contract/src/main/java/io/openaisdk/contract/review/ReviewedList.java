package io.openaisdk.contract.review;

import io.openaisdk.contract.UsageException;
import io.openaisdk.contract.comparison.Difference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The differences that people looked at and accepted, each with a reason.
 *
 * <p>A row stands for one difference word by word. One without a reason accepts nothing.
 */
public final class ReviewedList {

    private final SortedMap<String, String> reasons;

    private ReviewedList(SortedMap<String, String> reasons) {
        this.reasons = reasons;
    }

    /**
     * Reads a list.
     *
     * @param file the list; it need not exist
     * @return the list
     */
    public static ReviewedList read(Path file) {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (List<String> row : rows(file)) {
            if (reasons.put(row.get(0), row.get(1)) != null) {
                throw new UsageException(file + " has two rows for: " + row.get(0));
            }
        }
        return new ReviewedList(reasons);
    }

    /**
     * Reads rows of two fields with a tab between; comments start with a number sign.
     *
     * @param file the file; it need not exist
     * @return the rows, with an empty text for a missing second field
     */
    static List<List<String>> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    rows.add(
                            tab < 0
                                    ? List.of(line.strip(), "")
                                    : List.of(
                                            line.substring(0, tab).strip(),
                                            line.substring(tab + 1).strip()));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds what nobody accepted.
     *
     * @param differences what differs
     * @return those differences that have no row with a reason
     */
    public List<Difference> unreviewed(Collection<Difference> differences) {
        return differences.stream()
                .filter(difference ->
                        reasons.getOrDefault(difference.text(), "").isEmpty())
                .toList();
    }

    /**
     * Finds the rows that are of no use any more.
     *
     * @param differences what differs
     * @return the texts of the rows that match none of it
     */
    public List<String> stale(Collection<Difference> differences) {
        Set<String> texts = differences.stream().map(Difference::text).collect(Collectors.toSet());
        return reasons.keySet().stream().filter(text -> !texts.contains(text)).toList();
    }
}
