package io.openaisdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void medianIsTheMiddleValue() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).hasValue(5);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 100.0, 2.0, 1.0))).hasValue(3);
    }

    @Test
    void nothingHasNoMedian() {
        assertThat(Statistics.median(List.of())).isEmpty();
    }

    @Test
    void bestIsTheLowestCostOrTheHighestRate() {
        assertThat(Statistics.best(List.of(3.0, 2.0, 4.0), false)).hasValue(2);
        assertThat(Statistics.best(List.of(3.0, 2.0, 4.0), true)).hasValue(4);
        assertThat(Statistics.best(List.of(), true)).isEmpty();
    }
}
