package io.openaisdk.spi.tck.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.CallEnd;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.retry.AttemptFailure;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.spi.retry.RetryStrategy.Admission;
import io.openaisdk.spi.retry.RetryStrategy.Decision;
import io.openaisdk.spi.retry.RetryStrategy.Permit;
import io.openaisdk.spi.tck.Rule;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds a strategy to the rules of {@link RetryStrategy}.
 *
 * <p>The test of a strategy extends it. Each rule has one test, which bears its number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class RetryStrategySuite {

    private static final CallInfo CALL = new CallInfo("responses.create", "POST", "/responses", false);
    private static final CallInfo STREAM = new CallInfo("responses.createStreaming", "POST", "/responses", true);

    /** Is called by the test of a strategy. */
    protected RetryStrategySuite() {}

    /**
     * Makes the strategy to test, with limits that a call at a time stays within.
     *
     * @return a new strategy
     */
    protected abstract RetryStrategy strategy();

    /**
     * Says what the strategy can do; tests of what it cannot do are skipped, which the report shows.
     *
     * @return everything, unless a strategy says otherwise
     */
    protected Set<RetryStrategyCapability> capabilities() {
        return EnumSet.allOf(RetryStrategyCapability.class);
    }

    @Test
    @Rule("RS1")
    final void rs1IsSharedByManyThreads() throws Exception {
        RetryStrategy strategy = strategy();
        Callable<Integer> calls = () -> {
            int answered = 0;
            for (int i = 0; i < 500; i++) {
                if (strategy.admit(CALL) instanceof Admission.Admitted admitted) {
                    Decision decision = strategy.onFailure(admitted.permit(), Failures.ofStatus(1, 503));
                    end(
                            strategy,
                            admitted.permit(),
                            decision instanceof Decision.RetryAfter ? Ends.SUCCESS : Ends.FAILURE);
                }
                answered++;
            }
            return answered;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> answered : threads.invokeAll(Collections.nCopies(8, calls))) {
                assertThat(answered.get())
                        .as("calls that one of many threads made")
                        .isEqualTo(500);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Rule("RS2")
    final void rs2WaitsForNothing() {
        RetryStrategy strategy = strategy();
        try {
            // Whatever waits is woken by it, and most of that takes the flag away.
            Thread.currentThread().interrupt();
            Permit permit = admitted(strategy, CALL, "with an interrupt");
            assertInterruptIsLeft("admission");
            strategy.onFailure(permit, Failures.ofStatus(1, 429));
            assertInterruptIsLeft("a 429");
            end(strategy, permit, Ends.SUCCESS);
            assertInterruptIsLeft("success");
            for (CallEnd canceled : Ends.CANCELED) {
                end(strategy, admitted(strategy, STREAM, "with an interrupt"), canceled);
                assertInterruptIsLeft(canceled);
            }
        } finally {
            Thread.interrupted();
        }
    }

    private static void assertInterruptIsLeft(Object after) {
        assertThat(Thread.currentThread().isInterrupted())
                .as("the interrupt is still there after %s", after)
                .isTrue();
    }

    @Test
    @Rule("RS3")
    final void rs3DecidesWhateverHappened() {
        for (AttemptFailure failure : Failures.all()) {
            RetryStrategy strategy = strategy();
            Permit permit = admitted(strategy, CALL, "first");

            assertThat(strategy.onFailure(permit, failure))
                    .as("decision after %s", failure)
                    .isNotNull();

            end(strategy, permit, Ends.FAILURE);
        }
    }

    @Test
    @Rule("RS4")
    final void rs4WaitsForNoNegativeTime() {
        for (AttemptFailure failure : Failures.all()) {
            RetryStrategy strategy = strategy();
            Permit permit = admitted(strategy, CALL, "first");

            if (strategy.onFailure(permit, failure) instanceof Decision.RetryAfter again) {
                assertThat(again.delay()).as("delay after %s", failure).isGreaterThanOrEqualTo(Duration.ZERO);
            }
            end(strategy, permit, Ends.FAILURE);
        }
    }

    @Test
    @Rule("RS5")
    final void rs5TakesAPermitBackAfterSuccess() {
        assumeUnlimitedRate();
        RetryStrategy strategy = strategy();
        for (int i = 0; i < 10_000; i++) {
            CallInfo call = i % 2 == 0 ? CALL : STREAM;
            end(strategy, admitted(strategy, call, "after " + i + " that succeeded"), Ends.SUCCESS);
        }
    }

    @Test
    @Rule("RS6")
    final void rs6TakesAPermitBackAfterACallThatWasCanceled() {
        assumeUnlimitedRate();
        for (CallEnd canceled : Ends.CANCELED) {
            RetryStrategy strategy = strategy();
            for (int i = 0; i < 10_000; i++) {
                CallInfo call = i % 2 == 0 ? CALL : STREAM;
                end(strategy, admitted(strategy, call, "after " + i + " with " + canceled), canceled);
            }
        }
    }

    @Test
    @Rule("RS7")
    final void rs7SaysWhyItRefuses() {
        RetryStrategy strategy = strategy();
        List<Permit> permits = new ArrayList<>();
        Optional<Admission.Rejected> refusal = Optional.empty();
        while (refusal.isEmpty() && permits.size() < 10_000) {
            Admission admission = strategy.admit(CALL);
            if (admission instanceof Admission.Rejected rejected) {
                refusal = Optional.of(rejected);
            } else if (admission instanceof Admission.Admitted admitted) {
                permits.add(admitted.permit());
            }
        }
        permits.forEach(permit -> end(strategy, permit, Ends.CANCELED.get(0)));
        assumeFalse(refusal.isEmpty(), "The strategy refuses none of 10,000 calls at once");

        assertThat(refusal.orElseThrow().reason())
                .as("reason to refuse a call beside %d others", permits.size())
                .isNotBlank();
    }

    private void assumeUnlimitedRate() {
        assumeTrue(
                capabilities().contains(RetryStrategyCapability.UNLIMITED_RATE),
                "The strategy does not have " + RetryStrategyCapability.UNLIMITED_RATE);
    }

    private static Permit admitted(RetryStrategy strategy, CallInfo call, String which) {
        Admission admission = strategy.admit(call);
        assertThat(admission).as("admission of a call, %s", which).isInstanceOf(Admission.Admitted.class);
        return ((Admission.Admitted) admission).permit();
    }

    /** Returns a permit as the engine does, which has nothing to return where it holds nothing. */
    private static void end(RetryStrategy strategy, Permit permit, CallEnd end) {
        if (permit != Permit.NONE) {
            strategy.onEnd(permit, end);
        }
    }
}
