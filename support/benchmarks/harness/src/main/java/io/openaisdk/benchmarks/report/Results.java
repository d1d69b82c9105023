package io.openaisdk.benchmarks.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** The outcomes of one scenario, by row and round. */
final class Results {

    private final Map<Row, Map<Integer, Outcome>> outcomes = new LinkedHashMap<>();

    Results(List<Row> rows) {
        rows.forEach(row -> outcomes.put(row, new HashMap<>()));
    }

    /** Adds an outcome; figures of the same row and round are joined. */
    void add(Row row, int round, Outcome outcome) {
        rounds(row).merge(round, outcome, (first, second) -> {
            Map<String, Double> figures = new HashMap<>(first.figures());
            figures.putAll(second.figures());
            return new Outcome(figures, first.problem().isEmpty() ? second.problem() : first.problem());
        });
    }

    List<Row> rows() {
        return List.copyOf(outcomes.keySet());
    }

    /** Gives what kept a client from being measured: the problem, when no round went well; else how many did not. */
    String problem(Row row) {
        List<Outcome> all = List.copyOf(rounds(row).values());
        List<String> problems = all.stream()
                .map(Outcome::problem)
                .filter(text -> !text.isEmpty())
                .toList();
        if (problems.isEmpty()) {
            return "";
        }
        return problems.size() == all.size() ? problems.get(0) : problems.size() + " of " + all.size() + " runs failed";
    }

    /** Gives the median of a figure over all rounds that went well. */
    OptionalDouble median(Row row, String figure) {
        return Statistics.median(rounds(row).values().stream()
                .map(outcome -> outcome.figures().get(figure))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Gives the median of the ratios to the best lower bound of the same round. */
    OptionalDouble ratio(Row row, Metric metric) {
        List<Double> ratios = new ArrayList<>();
        rounds(row).forEach((round, outcome) -> {
            Double figure = outcome.figures().get(metric.figure());
            OptionalDouble bound = lowerBound(round, metric);
            if (figure != null && bound.isPresent() && bound.getAsDouble() > 0) {
                ratios.add(figure / bound.getAsDouble());
            }
        });
        return Statistics.median(ratios);
    }

    private OptionalDouble lowerBound(int round, Metric metric) {
        return Statistics.best(
                outcomes.keySet().stream()
                        .filter(Row::isLowerBound)
                        .map(row -> rounds(row).get(round))
                        .filter(Objects::nonNull)
                        .map(outcome -> outcome.figures().get(metric.figure()))
                        .filter(Objects::nonNull)
                        .toList(),
                metric.higherIsBetter());
    }

    private Map<Integer, Outcome> rounds(Row row) {
        return Objects.requireNonNull(outcomes.get(row));
    }
}
