package io.openaisdk.spi.tck.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** The test of outcomes passes an observer that takes them for what they are, and fails the others. */
class CallObserverSuiteTest {

    /** Runs the suite on an observer that reports what a function makes of an end. */
    private static final class Suite extends CallObserverSuite {

        private final Function<CallEnd, CallOutcome> reading;
        private final List<Class<? extends CallOutcome>> reported = new ArrayList<>();

        private Suite(Function<CallEnd, CallOutcome> reading) {
            this.reading = reading;
        }

        @Override
        protected CallObserver observer() {
            return call -> new CallObservation() {
                @Override
                public void end(CallEnd end) {
                    reported.add(reading.apply(end).getClass());
                }
            };
        }

        @Override
        protected Optional<List<Class<? extends CallOutcome>>> outcomesReportedBy(CallObserver observer) {
            return Optional.of(reported);
        }
    }

    /** An observer that goes by the status of the last response. */
    private static CallOutcome byStatus(CallEnd end) {
        return end.response().filter(ResponseMetadata::isSuccess).isPresent()
                ? new CallOutcome.Succeeded()
                : new CallOutcome.Failed(new IllegalStateException(), Optional.empty());
    }

    /** An observer that takes whatever did not fail for a success. */
    private static CallOutcome byFailure(CallEnd end) {
        return end.outcome().failure().isPresent() ? end.outcome() : new CallOutcome.Succeeded();
    }

    @ParameterizedTest
    @EnumSource
    void passesWhoeverTakesOutcomesForWhatTheyAre(Course course) {
        assertThatCode(() -> new Suite(CallEnd::outcome).co8TakesEveryOutcomeForWhatItIs(course))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "CANCELLATION.*")
    void failsWhoeverTakesACancellationForSomethingElse(Course course) {
        for (Suite suite :
                List.of(new Suite(CallObserverSuiteTest::byStatus), new Suite(CallObserverSuiteTest::byFailure))) {
            assertThatThrownBy(() -> suite.co8TakesEveryOutcomeForWhatItIs(course))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("outcome reported of " + course);
        }
    }

    @Test
    void failsWhoeverTakesAFailureForASuccess() {
        assertThatThrownBy(() -> new Suite(CallObserverSuiteTest::byStatus)
                        .co8TakesEveryOutcomeForWhatItIs(Course.BROKEN_STREAM))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BROKEN_STREAM");
    }

    @Test
    void failsWhoeverMixesCallsUp() {
        assertThatThrownBy(() -> new Suite(CallObserverSuiteTest::byFailure).co5KeepsCallsApart(Course.SUCCESS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("outcomes of SUCCESS");
    }

    @Test
    void skipsWhoeverReportsNoOutcomes() {
        CallObserverSuite silent = new CallObserverSuite() {
            @Override
            protected CallObserver observer() {
                return call -> CallObservation.NONE;
            }
        };

        assertThatThrownBy(() -> silent.co8TakesEveryOutcomeForWhatItIs(Course.SUCCESS))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("does not report outcomes");
        assertThat(Course.values()).hasSizeGreaterThan(15);
    }
}
