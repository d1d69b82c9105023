package io.openaisdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.core.internal.observe.Logged;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_ERR)
@Timeout(30) // a callback that never comes would let these tests wait for ever
class CallbacksTest {

    private final List<Runnable> tasks = new ArrayList<>();

    private static Thread threadOf(Callbacks callbacks) {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        callbacks.run(() -> thread.complete(Thread.currentThread()));
        return thread.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void executorOfTheApplicationRunsCallbacks() {
        try (Callbacks callbacks = new Callbacks(tasks::add, false)) {
            Runnable task = () -> {};
            callbacks.run(task);
            assertThat(tasks).containsExactly(task);
        }
    }

    @Test
    void withoutAnExecutorCallbacksRunOnDaemonThreadsOfTheSdk() {
        try (Callbacks callbacks = new Callbacks(null, false)) {
            Thread thread = threadOf(callbacks);
            assertThat(thread.getName()).startsWith("openai-callback-");
            assertThat(thread.isDaemon()).isTrue();
        }
    }

    @Test
    void taskThatTheApplicationRefusesRunsOnAThreadOfTheSdk() {
        try (Callbacks callbacks = new Callbacks(
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                false)) {
            String log =
                    Logged.by(() -> assertThat(threadOf(callbacks).getName()).startsWith("openai-callback-"));
            assertThat(log)
                    .contains("The executor of the application refused a task")
                    .contains("shut down");
        }
    }

    @Test
    void signalsOfStreamsAreDeliveredWhereTheApplicationWants() {
        Runnable task = () -> {};
        try (Callbacks onExecutor = new Callbacks(tasks::add, false);
                Callbacks onTransport = new Callbacks(tasks::add, true)) {
            onExecutor.events().execute(task);
            assertThat(tasks).containsExactly(task);

            Thread[] thread = new Thread[1];
            onTransport.events().execute(() -> thread[0] = Thread.currentThread());
            assertThat(thread[0]).isSameAs(Thread.currentThread());
        }
    }

    /** Each would keep the others waiting on a pool of a fixed size. */
    @Test
    void callbacksThatWaitForEachOtherAllRun() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(20);
        try (Callbacks callbacks = new Callbacks(null, false)) {
            for (int i = 0; i < 20; i++) {
                callbacks.run(() -> {
                    all.countDown();
                    try {
                        all.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Long before an idle thread would end by itself. */
    @Test
    void threadsEndWithTheClient() throws InterruptedException {
        Callbacks callbacks = new Callbacks(null, false);
        Thread before = threadOf(callbacks);
        callbacks.close();
        Thread after = threadOf(callbacks);

        for (Thread thread : List.of(before, after)) {
            thread.join(6_000);
            assertThat(thread.isAlive()).isFalse();
        }
        Callbacks late = new Callbacks(null, false);
        late.close();
        Thread first = threadOf(late);
        first.join(6_000);
        assertThat(first.isAlive()).isFalse();
    }
}
