package io.openaisdk.spi.tck.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.openaisdk.spi.CallOutcome;
import io.openaisdk.spi.ServiceError;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.Rule;
import io.openaisdk.spi.tck.RuleFailure;
import io.openaisdk.spi.tck.RuleNames;
import io.openaisdk.spi.tck.RuleTimeout;
import io.openaisdk.spi.tck.observe.Signals.Signal;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds an observer to the rules of {@link CallObserver}.
 *
 * <p>The test of an observer extends it. Each rule has one test, which bears its number.
 */
@DisplayNameGeneration(RuleNames.class)
@ExtendWith({RuleTimeout.class, RuleFailure.class})
public abstract class CallObserverSuite {

    /** Is called by the test of an observer. */
    protected CallObserverSuite() {}

    /**
     * Makes the observer to test.
     *
     * @return a new observer
     */
    protected abstract CallObserver observer();

    /**
     * Returns how the calls ended that an observer was told of, as whoever looks at what it reports would say: by its spans, its
     * measurements or its log.
     *
     * @param observer what {@link #observer()} made
     * @return for each call that ended, in any order, the class of its outcome; empty, the default, for an observer that does not
     *     report outcomes, whose test of them is skipped
     */
    protected Optional<List<Class<? extends CallOutcome>>> outcomesReportedBy(CallObserver observer) {
        return Optional.empty();
    }

    @Test
    @Rule("CO1")
    final void co1IsSharedByManyThreads() throws Exception {
        CallObserver observer = observer();
        Callable<Integer> calls = () -> {
            int told = 0;
            for (int i = 0; i < 200; i++) {
                for (Course course : Course.values()) {
                    assertThatCode(() -> course.tell(observer.begin(Signals.CALL)))
                            .as("%s, told by one of many threads", course)
                            .doesNotThrowAnyException();
                    told++;
                }
            }
            return told;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> told : threads.invokeAll(Collections.nCopies(8, calls))) {
                assertThat(told.get()).as("calls told by one thread").isEqualTo(200 * Course.values().length);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CO2")
    final void co2ThrowsNothing(Course course) {
        CallObserver observer = observer();

        assertThatCode(() -> course.tell(observer.begin(Signals.CALL)))
                .as("%s", course)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CO3")
    final void co3WaitsForNothing(Course course) {
        CallObserver observer = observer();
        try {
            // Whatever waits is woken by it, and most of that takes the flag away.
            Thread.currentThread().interrupt();
            course.tell(observer.begin(Signals.CALL));

            assertThat(Thread.currentThread().isInterrupted())
                    .as("%s: the interrupt is still there", course)
                    .isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    @Rule("CO4")
    final void co4KeepsTheHeadersOfTheRequest() {
        CallObservation observation = observer().begin(Signals.CALL);
        for (int attempt = 1; attempt <= 3; attempt++) {
            HttpHeaders headers = observation.attempt(attempt, Signals.REQUEST);

            assertThat(headers.all("X-Many"))
                    .as("X-Many of attempt %d", attempt)
                    .containsExactly("one", "two");
            assertThat(headers.all("X-Empty"))
                    .as("X-Empty of attempt %d", attempt)
                    .containsExactly("");
            observation.responded(attempt, Signals.UNAVAILABLE);
            observation.refused(attempt, Signals.UNAVAILABLE, ServiceError.NONE);
        }
        observation.end(Signals.canceled(Optional.of(Signals.UNAVAILABLE)));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CO5")
    final void co5KeepsCallsApart(Course course) {
        CallObserver observer = observer();
        for (Course other : Course.values()) {
            CallObservation first = observer.begin(Signals.CALL);
            CallObservation second = observer.begin(Signals.CALL);
            Iterator<Signal> ofFirst = course.signals().iterator();
            Iterator<Signal> ofSecond = other.signals().iterator();

            assertThatCode(() -> {
                        while (ofFirst.hasNext() || ofSecond.hasNext()) {
                            if (ofFirst.hasNext()) {
                                ofFirst.next().to(first);
                            }
                            if (ofSecond.hasNext()) {
                                ofSecond.next().to(second);
                            }
                        }
                    })
                    .as("%s and %s, told by turns", course, other)
                    .doesNotThrowAnyException();
        }
        List<Class<?>> outcomes = new ArrayList<>();
        for (Course other : Course.values()) {
            outcomes.add(course.end().outcome().getClass());
            outcomes.add(other.end().outcome().getClass());
        }
        outcomesReportedBy(observer).ifPresent(reported -> assertThat(reported)
                .as("outcomes of %s beside every other course", course)
                .satisfies(it -> assertThat(canceled(it)).isEqualTo(canceled(outcomes)))
                .hasSameSizeAs(outcomes));
    }

    private static long canceled(List<? extends Class<?>> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome == CallOutcome.Canceled.class)
                .count();
    }

    @Test
    @Rule("CO6")
    final void co6LeavesTheTransportAlone() {
        CallObserver observer = observer();
        CountedTransport transport = new CountedTransport();
        Runnable first = observer.opened(transport);
        Runnable second = observer.opened(transport);
        for (Course course : Course.values()) {
            course.tell(observer.begin(Signals.CALL));
        }
        first.run();
        second.run();

        assertThat(transport.misuses())
                .as("uses of the transport, but for its connections")
                .isZero();
    }

    @Test
    @Rule("CO7")
    final void co7ForgetsClosedClients() throws InterruptedException {
        CallObserver observer = observer();
        WeakReference<CountedTransport> transport = openedAndClosed(observer);

        // The limit of the test ends a wait in vain.
        while (transport.get() != null) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(observer.begin(Signals.CALL)).isNotNull();
    }

    /** Is a method of its own, so that no variable of the test holds the transport. */
    private static WeakReference<CountedTransport> openedAndClosed(CallObserver observer) {
        CountedTransport transport = new CountedTransport();
        Runnable close = observer.opened(transport);
        Course.SUCCESS.tell(observer.begin(Signals.CALL));
        close.run();
        return new WeakReference<>(transport);
    }

    /** A response that says that it failed, though its call did not, may be reported as either. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUCCESS_OF_A_FAILED_RESPONSE")
    @Rule("CO8")
    final void co8TakesEveryOutcomeForWhatItIs(Course course) {
        CallObserver observer = observer();
        course.tell(observer.begin(Signals.CALL));
        Optional<List<Class<? extends CallOutcome>>> reported = outcomesReportedBy(observer);
        assumeTrue(reported.isPresent(), "The observer does not report outcomes");

        assertThat(reported.orElseThrow())
                .as("outcome reported of %s", course)
                .isEqualTo(List.of(course.end().outcome().getClass()));
    }
}
