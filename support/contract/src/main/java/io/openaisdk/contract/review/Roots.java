package io.openaisdk.contract.review;

import io.openaisdk.contract.UsageException;
import io.openaisdk.contract.comparison.Root;
import java.nio.file.Path;
import java.util.List;

/** The list of schemas that no operation reaches, with the types that stand for them. */
public final class Roots {

    private Roots() {}

    /**
     * Reads a list.
     *
     * @param file the list; it need not exist
     * @return its rows
     */
    public static List<Root> read(Path file) {
        return ReviewedList.rows(file).stream().map(row -> toRoot(row, file)).toList();
    }

    private static Root toRoot(List<String> row, Path file) {
        if (row.get(1).isEmpty()) {
            throw new UsageException(file + " has a row without a type: " + row.get(0));
        }
        return new Root(row.get(0), row.get(1));
    }
}
