package io.openaisdk.contract.comparison;

import io.openaisdk.processor.description.ValueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a comparison found.
 *
 * @param differences what differs, in the order of the places
 * @param summary how much was compared
 * @param gaps what would have to be written or removed
 * @param served the types that stand for places of the document already
 */
public record Report(
        SortedSet<Difference> differences, String summary, List<Found> gaps, SortedMap<String, ValueType> served) {

    /**
     * Something to write or to remove, and the difference that it would end.
     *
     * @param difference what differs
     * @param gap what would have to be done
     */
    record Found(Difference difference, Gap gap) {}

    /**
     * Gives what would have to be written or removed to end differences.
     *
     * @param wanted the differences to end
     * @return the gaps behind them, in the order they were found
     */
    public List<Gap> gapsOf(Collection<Difference> wanted) {
        Set<Difference> set = new HashSet<>(wanted);
        return gaps.stream()
                .filter(found -> set.contains(found.difference()))
                .map(Found::gap)
                .toList();
    }
}
