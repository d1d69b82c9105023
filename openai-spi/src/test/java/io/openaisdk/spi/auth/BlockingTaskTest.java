package io.openaisdk.spi.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link AuthContext#callBlocking} does with its task, its thread and its future. */
@Timeout(60)
class BlockingTaskTest {

    private final Threads threads = new Threads();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @AfterEach
    void close() {
        threads.close();
    }

    /** Waits until it is interrupted. */
    private String hang() throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }

    @Test
    void interruptsTheThreadOfATaskThatIsCanceled() throws Exception {
        CompletableFuture<String> future = threads.callBlocking(this::hang);
        begun.await();

        future.cancel(true);

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        // The only thread is free again, and has no interrupt left that is another's.
        assertThat(threads.callBlocking(() -> Thread.currentThread().isInterrupted())
                        .get(20, TimeUnit.SECONDS))
                .isFalse();
    }

    @Test
    void neverBeginsATaskThatIsCanceledWhileItWaitsForAThread() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Boolean> first = threads.callBlocking(() -> busy.await(20, TimeUnit.SECONDS));
        AtomicInteger runs = new AtomicInteger();
        CompletableFuture<Integer> second = threads.callBlocking(runs::incrementAndGet);

        second.cancel(true);
        busy.countDown();

        assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(threads.callBlocking(() -> "third").get(20, TimeUnit.SECONDS))
                .isEqualTo("third");
        assertThat(runs).hasValue(0);
    }

    @Test
    void goesOnForOthersWhenACopyIsCanceled() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Boolean> shared = threads.callBlocking(() -> busy.await(20, TimeUnit.SECONDS));

        shared.copy().cancel(true);
        busy.countDown();

        assertThat(shared.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void failsWithAnIOExceptionWhenTheClientIsClosed() throws Exception {
        CompletableFuture<String> running = threads.callBlocking(this::hang);
        begun.await();

        threads.close();

        assertThatThrownBy(() -> running.get(20, TimeUnit.SECONDS))
                .cause()
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("The client that asked for the token was closed");
        assertThatThrownBy(() -> threads.callBlocking(() -> "late").get(20, TimeUnit.SECONDS))
                .cause()
                .isExactlyInstanceOf(IOException.class);
    }
}
