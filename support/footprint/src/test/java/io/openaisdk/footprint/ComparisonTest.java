package io.openaisdk.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fails a build, what is only told, and what an update keeps. */
class ComparisonTest {

    private static final CommittedFigures COMMITTED = CommittedFigures.parse(List.of(
            "figure\tmargin\tJDK 17\tJDK 25",
            "bytes of a call\t3%\t20000\t10000",
            "threads\t+1\t4\t4",
            "connections\t+0\t10\t"));

    private static final Map<String, Long> SAME = Map.of("bytes of a call", 20_000L, "threads", 4L, "connections", 10L);

    @Test
    void passesFiguresWithinTheirMargins() {
        for (Map<String, Long> figures : List.of(
                SAME,
                with("bytes of a call", 20_600),
                with("bytes of a call", 19_400),
                with("threads", 5),
                with("threads", 3))) {
            Comparison comparison = new Comparison(COMMITTED, figures, 17);

            assertThat(comparison.failures()).isEmpty();
            assertThat(comparison.improvements()).isEmpty();
        }
    }

    @Test
    void failsFiguresAboveTheirMargins() {
        assertThat(new Comparison(COMMITTED, with("bytes of a call", 20_601), 17).failures())
                .containsExactly("bytes of a call: allowed 20,600 (20,000 and a margin of 3%), measured 20,601");
        assertThat(new Comparison(COMMITTED, with("threads", 6), 17).failures())
                .containsExactly("threads: allowed 5 (4 and a margin of +1), measured 6");
        assertThat(new Comparison(COMMITTED, with("connections", 11), 17).failures())
                .containsExactly("connections: allowed 10 (10 and a margin of +0), measured 11");
    }

    @Test
    void tellsFiguresBelowTheirMarginsWithoutFailing() {
        Comparison comparison = new Comparison(COMMITTED, with("bytes of a call", 19_399), 17);

        assertThat(comparison.failures()).isEmpty();
        assertThat(comparison.improvements()).containsExactly("bytes of a call: committed 20,000, measured 19,399");
    }

    @Test
    void failsFiguresThatAreOnOneSideOnly() {
        Map<String, Long> renamed = new LinkedHashMap<>(SAME);
        renamed.remove("threads");
        renamed.put("threads of a client", 4L);

        assertThat(new Comparison(COMMITTED, renamed, 17).failures())
                .containsExactlyInAnyOrder(
                        "threads of a client: nothing is committed for JDK 17, measured 4",
                        "threads: committed, but not measured any more");
    }

    @Test
    void comparesWithTheColumnOfTheJdk() {
        assertThat(new Comparison(COMMITTED, SAME, 25).failures())
                .containsExactlyInAnyOrder(
                        "bytes of a call: allowed 10,300 (10,000 and a margin of 3%), measured 20,000",
                        "connections: nothing is committed for JDK 25, measured 10");
        assertThat(COMMITTED.jdks()).containsExactly(17, 25);
    }

    @Test
    void updateKeepsMarginsAndOtherJdksAndDropsWhatIsNotMeasured() {
        Map<String, Long> measured = new LinkedHashMap<>();
        measured.put("threads", 7L);
        measured.put("bytes of an event", 900L);
        measured.put("bytes of a call", 19_300L);

        CommittedFigures updated = COMMITTED.with(measured, 17);

        assertThat(updated.lines())
                .containsExactly(
                        "figure\tmargin\tJDK 17\tJDK 25",
                        "threads\t+1\t7\t4",
                        "bytes of an event\t2%\t900\t",
                        "bytes of a call\t3%\t19300\t10000");
        assertThat(CommittedFigures.parse(updated.lines()).lines()).isEqualTo(updated.lines());
        assertThat(new Comparison(updated, measured, 17).failures()).isEmpty();
    }

    @Test
    void updateKeepsFiguresThatAreWithinTheirMargins() {
        CommittedFigures updated =
                COMMITTED.with(with("bytes of a call", 20_600), 17).with(with("threads", 3), 17);

        assertThat(updated.figure("bytes of a call", 17)).hasValue(20_000);
        assertThat(updated.figure("threads", 17)).hasValue(4);
    }

    @Test
    void tableShowsWhatHasChanged() {
        assertThat(new Comparison(COMMITTED, with("bytes of a call", 21_000), 17)
                        .table()
                        .lines())
                .contains("| bytes of a call | 20,000 | 21,000 | +5.0% | 3% |", "| threads | 4 | 4 | +0 | +1 |");
        assertThat(new Comparison(COMMITTED, Map.of("size of a.jar", 5L), 25).table())
                .contains("| size of a.jar | - | 5 | - | 2% |");
    }

    @Test
    void refusesFilesThatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommittedFigures.parse(List.of("figure\tmargin\tJDK 17", "threads\t+1")))
                .withMessageContaining("threads");
        for (String margin : List.of("3", "%", "-1", "", "+", "3 %")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Margin.parse(margin));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Margin.ofNew("seconds of a call"));
    }

    @Test
    void newRowsGetTheMarginOfTheirKind() {
        assertThat(Margin.ofNew("bytes of a call")).hasToString("2%");
        assertThat(Margin.ofNew("threads after 20 calls")).hasToString("+1");
        assertThat(Margin.ofNew("threads after close, blocking")).hasToString("+0");
    }

    private static Map<String, Long> with(String name, long value) {
        Map<String, Long> figures = new LinkedHashMap<>(SAME);
        figures.put(name, value);
        return figures;
    }
}
