package io.openaisdk.spi.tck.retry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The test of cancellation passes a strategy that counts it as no failure and frees its permit, and fails the others. */
class RetryStrategySuiteTest {

    /** Admits one call at a time, and none after ten failures. */
    private static final class Breaker implements RetryStrategy {

        private final Predicate<CallEnd> isFailure;
        private final Predicate<CallEnd> frees;
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicInteger underWay = new AtomicInteger();

        private Breaker(Predicate<CallEnd> isFailure, Predicate<CallEnd> frees) {
            this.isFailure = isFailure;
            this.frees = frees;
        }

        @Override
        public Admission admit(CallInfo call) {
            if (failures.get() >= 10 || underWay.get() > 0) {
                return new Admission.Rejected("open or full");
            }
            underWay.incrementAndGet();
            return new Admission.Admitted(new Permit() {});
        }

        @Override
        public Decision onFailure(Permit permit, AttemptFailure failure) {
            return new Decision.GiveUp();
        }

        @Override
        public void onEnd(Permit permit, CallEnd end) {
            if (isFailure.test(end)) {
                failures.incrementAndGet();
            }
            if (frees.test(end)) {
                underWay.decrementAndGet();
            }
        }
    }

    private static RetryStrategySuite suite(Predicate<CallEnd> isFailure, Predicate<CallEnd> frees) {
        return new RetryStrategySuite() {
            @Override
            protected RetryStrategy strategy() {
                return new Breaker(isFailure, frees);
            }
        };
    }

    @Test
    void passesWhoeverGoesByTheOutcome() {
        RetryStrategySuite suite = suite(end -> end.outcome().failure().isPresent(), end -> true);

        assertThatCode(suite::rs6TakesAPermitBackAfterACallThatWasCanceled).doesNotThrowAnyException();
        assertThatCode(suite::rs5TakesAPermitBackAfterSuccess).doesNotThrowAnyException();
    }

    @Test
    void failsWhoeverCountsACancellationAsAFailure() {
        assertFails(suite(end -> !(end.outcome() instanceof CallOutcome.Succeeded), end -> true), "after 10");
    }

    @Test
    void failsWhoeverCountsTheRefusalBeforeACancellationAsAFailure() {
        Predicate<CallEnd> refused =
                end -> end.response().filter(head -> !head.isSuccess()).isPresent();

        assertFails(suite(refused, end -> true), "after 10", "status=503");
    }

    @Test
    void failsWhoeverKeepsThePermitOfACallThatWasCanceled() {
        assertFails(suite(end -> false, end -> end.outcome() instanceof CallOutcome.Succeeded), "after 1 ");
        assertFails(
                suite(end -> false, end -> end.response()
                        .filter(ResponseMetadata::isSuccess)
                        .isPresent()),
                "after 1 ");
    }

    private static void assertFails(RetryStrategySuite suite, String... message) {
        assertThatThrownBy(suite::rs6TakesAPermitBackAfterACallThatWasCanceled)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(message);
    }
}
