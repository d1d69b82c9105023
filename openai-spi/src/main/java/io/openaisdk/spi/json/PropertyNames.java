package io.openaisdk.spi.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member names that a reader expects, handed over once so that a codec can match them without making strings.
 *
 * <p>It is immutable and safe for use by many threads.
 */
public final class PropertyNames {

    private final List<String> names;
    // An open hash table: names by hash, each with its position; twice as large as needed at least, so that probes end.
    private final @Nullable String[] table;
    private final int[] positions;

    private PropertyNames(List<String> names) {
        this.names = names;
        int size = Integer.highestOneBit(Math.max(names.size(), 1)) * 4;
        table = new @Nullable String[size];
        positions = new int[size];
        for (int i = 0; i < names.size(); i++) {
            int slot = slot(names.get(i));
            table[slot] = names.get(i);
            positions[slot] = i;
        }
    }

    /**
     * Takes names.
     *
     * @param names distinct names; their position is what a reader answers with
     * @return the names
     */
    public static PropertyNames of(List<String> names) {
        return new PropertyNames(List.copyOf(names));
    }

    /**
     * Gives the names.
     *
     * @return the names in their order
     */
    public List<String> names() {
        return names;
    }

    /**
     * Finds a name.
     *
     * @param name the name
     * @return its position, or -1
     */
    public int indexOf(String name) {
        int slot = slot(name);
        return table[slot] == null ? -1 : positions[slot];
    }

    private int slot(String name) {
        int mask = table.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        String kept = table[slot];
        while (kept != null && !kept.equals(name)) {
            slot = (slot + 1) & mask;
            kept = table[slot];
        }
        return slot;
    }
}
