package io.openaisdk.contract.comparison;

import io.openaisdk.contract.document.Place;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what a comparison finds, how much it compared, and what it met. */
final class Findings {

    private final SortedSet<Difference> differences = new TreeSet<>();
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
    private final Set<TypeName> types = new HashSet<>();
    private final List<Report.Found> gaps = new ArrayList<>();
    private final SortedMap<String, ValueType> served = new TreeMap<>();

    /** What is counted. */
    enum Count {
        OPERATIONS,
        PARAMETERS,
        SCHEMAS,
        PROPERTIES,
        ENUM_VALUES,
        VARIANTS
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    void add(Difference difference, Gap gap) {
        differences.add(difference);
        gaps.add(new Report.Found(difference, gap));
    }

    /** Notes which type stands for a place; the first is as good as the others. */
    void serve(Place place, ValueType type) {
        served.putIfAbsent(place.text(), type);
    }

    List<Report.Found> gaps() {
        return gaps;
    }

    SortedMap<String, ValueType> served() {
        return served;
    }

    void count(Count what, int number) {
        counts.merge(what, number, Integer::sum);
    }

    void met(TypeName type) {
        types.add(type);
    }

    boolean hasMet(TypeName type) {
        return types.contains(type);
    }

    SortedSet<Difference> differences() {
        return differences;
    }

    String summary() {
        return Arrays.stream(Count.values())
                .map(count -> counts.getOrDefault(count, 0) + " "
                        + count.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
