package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.http.TransportTimeoutException.Bound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time is a number here, so that nothing depends on how fast the machine is. */
@Timeout(60)
class TimeoutWatchTest {

    private static final int IDLE = 10;
    private static final int TOTAL = 100;
    private static final int COURSES = 20_000;
    private static final int RACES = 2_000;

    private final AtomicLong now = new AtomicLong();
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final List<Bound> passed = new ArrayList<>();

    /** A task that is scheduled, with its time. */
    private record Task(long time, Runnable action) {}

    private TimeoutWatch watch(long idle, long total, boolean streaming) {
        return watch(HttpTimeouts.NONE
                .withIdle(Duration.ofNanos(idle))
                .withTotal(Duration.ofNanos(total))
                .withStreaming(streaming));
    }

    private TimeoutWatch watch(HttpTimeouts timeouts) {
        return new TimeoutWatch(
                timeouts,
                (nanos, action) -> {
                    Task task = new Task(now.get() + nanos, action);
                    tasks.add(task);
                    return () -> tasks.remove(task);
                },
                now::get,
                failure -> passed.add(failure.bound()));
    }

    /** Lets time pass until then; tasks run when their time has come. */
    private void until(long time) {
        while (true) {
            Task next = tasks.stream()
                    .min((one, other) -> Long.compare(one.time(), other.time()))
                    .orElse(null);
            if (next == null || next.time() > time) {
                break;
            }
            tasks.remove(next);
            now.set(Math.max(now.get(), next.time()));
            next.action().run();
        }
        now.set(time);
    }

    @Test
    void tellsOfSilenceWhileSomethingIsAwaited() {
        TimeoutWatch watch = watch(IDLE, 0, false);
        watch.start();
        watch.awaiting();
        until(IDLE - 1);
        assertThat(passed).isEmpty();
        until(IDLE);
        assertThat(passed).containsExactly(Bound.IDLE);
    }

    @Test
    void countsSilenceAnewWithEachSign() {
        TimeoutWatch watch = watch(IDLE, 0, false);
        watch.start();
        for (int time = 0; time < 20 * IDLE; time += IDLE - 1) {
            until(time);
            watch.awaiting();
        }
        assertThat(passed).isEmpty();
        assertThat(tasks).as("looks that are scheduled").hasSize(1);
    }

    @Test
    void countsNoSilenceWhileNothingIsAwaited() {
        TimeoutWatch watch = watch(IDLE, 0, false);
        watch.start();
        watch.awaiting();
        until(1);
        watch.notAwaiting();
        until(10 * IDLE);
        assertThat(passed).isEmpty();
        assertThat(tasks).as("looks that are scheduled").hasSize(1);

        watch.awaiting();
        until(11 * IDLE);
        assertThat(passed).containsExactly(Bound.IDLE);
    }

    @Test
    void boundsTheWholeThoughNothingIsAwaited() {
        TimeoutWatch watch = watch(IDLE, TOTAL, false);
        watch.start();
        watch.responded();
        until(TOTAL);
        assertThat(passed).containsExactly(Bound.TOTAL);
    }

    @Test
    void endsTheTotalBoundOfAStreamWithItsHeaders() {
        TimeoutWatch watch = watch(IDLE, TOTAL, true);
        watch.start();
        watch.responded();
        until(2 * TOTAL);
        assertThat(passed).isEmpty();
    }

    @Test
    void boundsTheHeadersOfAStream() {
        TimeoutWatch watch = watch(0, TOTAL, true);
        watch.start();
        watch.awaiting();
        until(TOTAL);
        assertThat(passed).containsExactly(Bound.TOTAL);
    }

    @Test
    void boundsEachConnection() {
        TimeoutWatch watch = watch(HttpTimeouts.NONE.withConnect(Duration.ofNanos(IDLE)));
        watch.start();
        watch.connecting();
        until(IDLE - 1);
        watch.connected();
        until(5 * IDLE + 1);
        watch.connecting();
        until(6 * IDLE);
        assertThat(passed).isEmpty();
        until(6 * IDLE + 1);
        assertThat(passed).containsExactly(Bound.CONNECT);
    }

    @Test
    void boundsTheSilenceOfTheNetworkButNotOfTheSource() {
        TimeoutWatch watch = watch(HttpTimeouts.NONE.withWrite(Duration.ofNanos(IDLE)));
        watch.start();
        watch.writing();
        until(IDLE - 1);
        watch.notWriting();
        until(5 * IDLE);
        watch.writing();
        until(6 * IDLE - 1);
        assertThat(passed).isEmpty();
        until(6 * IDLE);
        assertThat(passed).containsExactly(Bound.WRITE);
    }

    @Test
    void countsNothingButTheWholeBetweenTheBodies() {
        TimeoutWatch watch = watch(new HttpTimeouts(
                Duration.ofNanos(IDLE),
                Duration.ofNanos(IDLE),
                Duration.ofNanos(IDLE),
                Duration.ofNanos(TOTAL),
                false));
        watch.start();
        watch.connecting();
        watch.connected();
        watch.writing();
        watch.notWriting();
        until(TOTAL - 1);
        assertThat(passed).isEmpty();
        until(TOTAL);
        assertThat(passed).containsExactly(Bound.TOTAL);
    }

    @Test
    void endsTheWriteBoundWithTheHeadOfTheResponse() {
        TimeoutWatch watch = watch(HttpTimeouts.NONE.withWrite(Duration.ofNanos(IDLE)));
        watch.start();
        watch.writing();
        watch.responded();
        until(TOTAL);
        assertThat(passed).isEmpty();
    }

    @Test
    void tellsOnlyOfTheFirstBoundThatPasses() {
        TimeoutWatch watch = watch(IDLE, IDLE, false);
        watch.start();
        watch.awaiting();
        until(TOTAL);
        assertThat(passed).hasSize(1);
        assertThat(tasks).isEmpty();
    }

    @Test
    void schedulesNothingWithoutBounds() {
        TimeoutWatch watch = watch(0, 0, false);
        watch.start();
        watch.awaiting();
        assertThat(tasks).isEmpty();
    }

    @Test
    void keepsNothingScheduledAfterTheEnd() {
        TimeoutWatch watch = watch(IDLE, TOTAL, false);
        watch.start();
        watch.awaiting();
        watch.end();
        watch.end();
        watch.start();
        assertThat(tasks).isEmpty();
    }

    @Test
    void namesTheBoundAndItsLimit() {
        CompletableFuture<TransportTimeoutException> failure = new CompletableFuture<>();
        try (TimeoutTimer timer = new TimeoutTimer("test-")) {
            HttpTimeouts timeouts = HttpTimeouts.NONE.withTotal(Duration.ofMillis(1));
            new TimeoutWatch(timeouts, timer, failure::complete).start();
            assertThat(failure.join()).hasMessage("The total timeout of 1 ms passed");
        }
    }

    /** What passes in a random course of events is what a simple model says. */
    @Test
    void passesWhenTheModelSaysSoInRandomCourses() {
        for (int seed = 0; seed < COURSES; seed++) {
            Random random = new Random(seed);
            now.set(0);
            tasks.clear();
            passed.clear();
            TimeoutWatch watch = watch(IDLE, TOTAL, false);
            watch.start();
            long silentSince = Long.MAX_VALUE / 2;
            Bound expected = null;
            for (int event = 0; event < 60 && expected == null; event++) {
                long time = now.get() + random.nextInt(2 * IDLE);
                long idleEnd = silentSince + IDLE;
                if (Math.min(idleEnd, TOTAL) <= time) {
                    expected = idleEnd < TOTAL ? Bound.IDLE : Bound.TOTAL;
                    boolean both = idleEnd == TOTAL;
                    until(time);
                    if (both) {
                        expected = passed.isEmpty() ? expected : passed.get(0);
                    }
                } else {
                    until(time);
                    boolean awaits = random.nextInt(3) > 0;
                    silentSince = awaits ? time : Long.MAX_VALUE / 2;
                    if (awaits) {
                        watch.awaiting();
                    } else {
                        watch.notAwaiting();
                    }
                }
                assertThat(passed)
                        .as("what has passed by %d in the course of seed %d", time, seed)
                        .isEqualTo(expected == null ? List.of() : List.of(expected));
            }
        }
    }

    /** A look and a sign at the same time: one look is scheduled, whoever is first. */
    @Test
    void losesNoLookThatRacesWithASign() {
        Race race = new Race();
        for (int round = 0; round < RACES; round++) {
            TimeoutWatch watch = watchWithALookToTake();
            race.run(tasks.remove().action(), watch::awaiting);
            assertThat(tasks)
                    .as("looks that are scheduled after round %d", round)
                    .hasSize(1);
        }
    }

    /** An end and a look at the same time: nothing stays scheduled. */
    @Test
    void keepsNothingScheduledWhenTheEndRacesWithALook() {
        Race race = new Race();
        for (int round = 0; round < RACES; round++) {
            TimeoutWatch watch = watchWithALookToTake();
            race.run(tasks.remove().action(), watch::end);
            assertThat(tasks)
                    .as("looks that are scheduled after round %d", round)
                    .isEmpty();
        }
    }

    private TimeoutWatch watchWithALookToTake() {
        tasks.clear();
        now.set(0);
        TimeoutWatch watch = watch(IDLE, 0, false);
        watch.start();
        now.set(IDLE - 1);
        return watch;
    }
}
