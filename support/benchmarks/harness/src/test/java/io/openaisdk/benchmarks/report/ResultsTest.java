package io.openaisdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private static final Metric COST = Metric.cost("cost", "cost", 0);
    private static final Scenario SCENARIO = new Scenario.Warm(
            "name",
            "Title",
            "plain",
            List.of(),
            List.of(),
            true,
            1,
            List.of(COST, Metric.plain("alloc_b", "bytes", 0)));

    private final Row bound = row("bound", true, false);
    private final Row otherBound = row("other bound", true, false);
    private final Row boundAsync = row("bound", true, true);
    private final Row client = row("client", false, false);
    private final Results results = new Results(List.of(bound, otherBound, boundAsync, client));

    /** The machine is twice as slow in the second round; each figure is compared with the better bound of its own round. */
    @Test
    void ratioIsTheMedianOfTheRatiosWithinTheRounds() {
        add(0, 100, 110, 150);
        add(1, 220, 200, 400);
        add(2, 100, 100, 130);

        assertThat(results.median(client, "cost")).hasValue(150);
        assertThat(results.ratio(client, COST)).hasValue(1.5);
    }

    @Test
    void asynchronousRowOfABareClientIsNoLowerBound() {
        add(0, 100, 110, 150);
        results.add(boundAsync, 0, outcome(50));

        assertThat(results.ratio(client, COST)).hasValue(1.5);
        assertThat(results.ratio(boundAsync, COST)).hasValue(0.5);
    }

    @Test
    void roundWithoutALowerBoundCountsForTheMedianOnly() {
        results.add(bound, 0, Outcome.failed("failed: IOException"));
        results.add(client, 0, outcome(150));

        assertThat(results.median(client, "cost")).hasValue(150);
        assertThat(results.ratio(client, COST)).isEmpty();
    }

    @Test
    void figuresOfTwoRunsOfARoundAreJoined() {
        results.add(client, 0, outcome(150));
        results.add(client, 0, new Outcome(Map.of("classes", 2000.0), ""));

        assertThat(results.median(client, "cost")).hasValue(150);
        assertThat(results.median(client, "classes")).hasValue(2000);
    }

    @Test
    void tableTellsFiguresRatiosFailuresAndWhatCannotBeDone() {
        add(0, 1000, 1100, 1500);
        add(1, 1000, 1100, 1500);
        results.add(otherBound, 2, Outcome.failed("not done in 1 s"));
        results.add(boundAsync, 0, Outcome.unsupported());
        results.add(client, 2, new Outcome(Map.of("cost", 1500.0, "alloc_b", 64.0, "unseen_threads", 3.0), ""));

        assertThat(MarkdownTable.of(SCENARIO, results).lines().toList())
                .containsExactly(
                        "## Title",
                        "",
                        "`name`",
                        "",
                        "| client | cost | bytes |",
                        "|---|--:|--:|",
                        "| bound | 1,000 (1.00) | - |",
                        "| other bound (1 of 3 runs failed) | 1,100 (1.10) | - |",
                        "| client | 1,500 (1.50) | ≥ 64 |",
                        "");
    }

    private void add(int round, double cost, double otherCost, double clientCost) {
        results.add(bound, round, outcome(cost));
        results.add(otherBound, round, outcome(otherCost));
        results.add(client, round, outcome(clientCost));
    }

    private static Outcome outcome(double cost) {
        return new Outcome(Map.of("cost", cost), "");
    }

    private static Row row(String name, boolean bare, boolean async) {
        return new Row(new Contender(name, "module", "Class", "lib", bare), async);
    }
}
