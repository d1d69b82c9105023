package io.openaisdk.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/** Medians, and ratios to the best. */
final class Statistics {

    private Statistics() {}

    /**
     * Gives the median: the middle value, or the mean of the two in the middle.
     *
     * @param values the values in any order
     * @return the median; empty when there is no value
     */
    static OptionalDouble median(Collection<Double> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    /**
     * Gives the best of some values.
     *
     * @param values the values
     * @param higherIsBetter says which is the best
     * @return the best; empty when there is no value
     */
    static OptionalDouble best(Collection<Double> values, boolean higherIsBetter) {
        DoubleBinaryOperator better = higherIsBetter ? Math::max : Math::min;
        return values.stream().mapToDouble(Double::doubleValue).reduce(better);
    }
}
