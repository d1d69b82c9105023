package io.openaisdk.contract.comparison;

import io.openaisdk.processor.description.ValueType;
import java.util.List;
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
        SortedSet<Difference> differences, String summary, List<Gap> gaps, SortedMap<String, ValueType> served) {}
