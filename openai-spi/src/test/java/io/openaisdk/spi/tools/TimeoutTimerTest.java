package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeoutTimerTest {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration LATER = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final TimeoutTimer timer = new TimeoutTimer("test-timer-");

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void runsTasksInTheOrderOfTheirTimes() throws InterruptedException {
        BlockingQueue<String> ran = new LinkedBlockingQueue<>();
        timer.schedule(NEVER, () -> ran.add("never"));
        timer.schedule(LATER, () -> ran.add("later"));
        timer.schedule(NOW, () -> ran.add("now"));

        assertThat(List.of(ran.take(), ran.take())).containsExactly("now", "later");
    }

    @Test
    void runsAllTasksOnOneDaemonThread() {
        List<CompletableFuture<Thread>> threads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            threads.add(threadOfATask());
        }

        Thread first = threads.get(0).join();
        assertThat(first.isDaemon()).isTrue();
        assertThat(first.getName()).isEqualTo("test-timer-1");
        assertThat(threads).allSatisfy(thread -> assertThat(thread.join()).isSameAs(first));
    }

    @Test
    void startsNoThreadBeforeTheFirstTask() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("test-timer-"));
    }

    @Test
    void forgetsWhatIsCanceledAtOnce() throws InterruptedException {
        BlockingQueue<String> ran = new LinkedBlockingQueue<>();
        TimeoutTimer.Timeout canceled = timer.schedule(LATER, () -> ran.add("canceled"));
        timer.schedule(LATER.multipliedBy(2), () -> ran.add("kept"));
        canceled.cancel();
        canceled.cancel();

        assertThat(timer.size()).isEqualTo(1);
        assertThat(ran.take()).isEqualTo("kept");
    }

    @Test
    void goesOnAfterATaskThatThrowsAndReportsIt() throws InterruptedException {
        BlockingQueue<Throwable> reported = new LinkedBlockingQueue<>();
        Error thrown = new AssertionError("thrown by a task");
        timer.schedule(NOW, () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> reported.add(e));
            throw thrown;
        });

        assertThat(reported.take()).isSameAs(thrown);
        assertThat(threadOfATask().join().getName()).as("the thread survives").isEqualTo("test-timer-1");
    }

    @Test
    void endsItsThreadWhenIdleAndStartsAnother() throws InterruptedException {
        try (TimeoutTimer shortLived = new TimeoutTimer("test-idle-", Duration.ofMillis(1))) {
            CompletableFuture<Thread> first = new CompletableFuture<>();
            shortLived.schedule(NOW, () -> first.complete(Thread.currentThread()));
            first.join().join();

            CompletableFuture<Thread> second = new CompletableFuture<>();
            shortLived.schedule(NOW, () -> second.complete(Thread.currentThread()));
            assertThat(second.join().getName()).isEqualTo("test-idle-2");
        }
    }

    @Test
    void keepsItsThreadWhileATaskWaits() throws InterruptedException {
        try (TimeoutTimer shortLived = new TimeoutTimer("test-waiting-", Duration.ofMillis(1))) {
            BlockingQueue<String> ran = new LinkedBlockingQueue<>();
            shortLived.schedule(LATER, () -> ran.add(Thread.currentThread().getName()));
            assertThat(ran.take()).isEqualTo("test-waiting-1");
        }
    }

    @Test
    void runsNothingAndEndsItsThreadAfterClose() throws InterruptedException {
        Thread thread = threadOfATask().join();
        BlockingQueue<String> ran = new LinkedBlockingQueue<>();
        timer.schedule(LATER, () -> ran.add("before"));
        timer.close();
        timer.close();
        timer.schedule(NOW, () -> ran.add("after")).cancel();

        thread.join();
        assertThat(ran).isEmpty();
    }

    private CompletableFuture<Thread> threadOfATask() {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        timer.schedule(NOW, () -> thread.complete(Thread.currentThread()));
        return thread;
    }
}
