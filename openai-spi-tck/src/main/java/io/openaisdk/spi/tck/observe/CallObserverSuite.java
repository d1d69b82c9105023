package io.openaisdk.spi.tck.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.observe.CallObservation;
import io.openaisdk.spi.observe.CallObserver;
import io.openaisdk.spi.tck.Rule;
import io.openaisdk.spi.tck.RuleNames;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds an observer to the rules of {@link CallObserver}.
 *
 * <p>The test of an observer extends it. Each rule has one test, which bears its number.
 */
@Timeout(60)
@DisplayNameGeneration(RuleNames.class)
public abstract class CallObserverSuite {

    /** Is called by the test of an observer. */
    protected CallObserverSuite() {}

    /**
     * Makes the observer to test.
     *
     * @return a new observer
     */
    protected abstract CallObserver observer();

    @Test
    @Rule("CO1")
    final void isSharedByManyThreads() throws Exception {
        CallObserver observer = observer();
        Callable<Integer> calls = () -> {
            int told = 0;
            for (int i = 0; i < 200; i++) {
                for (Course course : Course.values()) {
                    course.tell(observer.begin(Course.CALL));
                    told++;
                }
            }
            return told;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> told : threads.invokeAll(Collections.nCopies(8, calls))) {
                assertThat(told.get()).isEqualTo(200 * Course.values().length);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CO2")
    final void throwsNothing(Course course) {
        CallObserver observer = observer();

        assertThatCode(() -> course.tell(observer.begin(Course.CALL))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CO3")
    final void waitsForNothing(Course course) {
        CallObserver observer = observer();
        try {
            // Whatever waits is woken by it, and most of that takes the flag away.
            Thread.currentThread().interrupt();
            course.tell(observer.begin(Course.CALL));

            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    @Rule("CO4")
    final void keepsTheHeadersOfTheRequest() {
        CallObservation observation = observer().begin(Course.CALL);
        for (int attempt = 1; attempt <= 3; attempt++) {
            HttpHeaders headers = observation.attempt(attempt, Course.REQUEST);

            assertThat(headers.all("X-Many")).containsExactly("one", "two");
            assertThat(headers.all("X-Empty")).containsExactly("");
        }
        observation.end(Optional.empty());
    }

    @Test
    @Rule("CO5")
    final void keepsCallsApart() {
        CallObserver observer = observer();
        CallObservation first = observer.begin(Course.CALL);
        CallObservation second = observer.begin(Course.CALL);

        assertThatCode(() -> {
                    first.attempt(1, Course.REQUEST);
                    second.attempt(1, Course.REQUEST);
                    first.end(Optional.empty());
                    second.answered(1, 200, HttpHeaders.EMPTY);
                    second.event("text");
                    second.end(Optional.empty());
                })
                .doesNotThrowAnyException();
    }

    @Test
    @Rule("CO6")
    final void leavesTheTransportAlone() {
        CallObserver observer = observer();
        CountedTransport transport = new CountedTransport();
        Runnable first = observer.opened(transport);
        Runnable second = observer.opened(transport);
        for (Course course : Course.values()) {
            course.tell(observer.begin(Course.CALL));
        }
        first.run();
        second.run();

        assertThat(transport.misuses()).isZero();
    }

    @Test
    @Rule("CO7")
    final void forgetsClosedClients() throws InterruptedException {
        CallObserver observer = observer();
        WeakReference<CountedTransport> transport = openedAndClosed(observer);

        // The limit of the test ends a wait in vain.
        while (transport.get() != null) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(observer.begin(Course.CALL)).isNotNull();
    }

    /** Is a method of its own, so that no variable of the test holds the transport. */
    private static WeakReference<CountedTransport> openedAndClosed(CallObserver observer) {
        CountedTransport transport = new CountedTransport();
        Runnable close = observer.opened(transport);
        Course.SUCCESS.tell(observer.begin(Course.CALL));
        close.run();
        return new WeakReference<>(transport);
    }
}
