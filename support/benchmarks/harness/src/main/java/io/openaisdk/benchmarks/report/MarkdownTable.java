package io.openaisdk.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Shows the results of a scenario as a table in Markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String of(Scenario scenario, Results results) {
        List<Metric> metrics = scenario.metrics();
        StringBuilder table = new StringBuilder("## " + scenario.title() + "\n\n");
        table.append("`").append(scenario.name()).append("`\n\n| client |");
        metrics.forEach(metric -> table.append(" ").append(metric.heading()).append(" |"));
        table.append("\n|---|").append("--:|".repeat(metrics.size())).append("\n");
        for (Row row : results.rows()) {
            String problem = results.problem(row);
            if (problem.equals("-") && row.async()) {
                // A row for each client that has no such form would only say so.
                continue;
            }
            table.append("| ").append(row.name());
            table.append(problem.isEmpty() || problem.equals("-") ? "" : " (" + problem + ")")
                    .append(" | ");
            table.append(
                    metrics.stream().map(metric -> cell(results, row, metric)).collect(Collectors.joining(" | ")));
            table.append(" |");
            table.append("\n");
        }
        return table.append("\n").toString();
    }

    private static String cell(Results results, Row row, Metric metric) {
        OptionalDouble median = results.median(row, metric.figure());
        if (median.isEmpty()) {
            return "-";
        }
        String text = number(median.getAsDouble(), metric.decimals());
        if (metric.figure().startsWith("alloc_")
                && results.median(row, "unseen_threads").orElse(0) > 0) {
            text = "≥ " + text;
        }
        OptionalDouble ratio = metric.compared() ? results.ratio(row, metric) : OptionalDouble.empty();
        return ratio.isEmpty() ? text : text + " (" + number(ratio.getAsDouble(), 2) + ")";
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
