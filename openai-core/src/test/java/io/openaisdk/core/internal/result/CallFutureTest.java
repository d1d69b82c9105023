package io.openaisdk.core.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.core.internal.concurrent.Callbacks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallFutureTest {

    private final List<Runnable> tasks = new ArrayList<>();
    private final Callbacks callbacks = new Callbacks(tasks::add, false);
    private final CallFuture<String> future = new CallFuture<>(callbacks, (received, result) -> {});

    /** The caller may be given it, and attach a stage, before the thread that failed it goes on. */
    @Test
    void failureOnAnotherThreadCompletesItOnTheExecutorEvenBeforeTheCallerHasIt() throws InterruptedException {
        Thread transport = new Thread(() -> future.failed(new IllegalStateException("broken")));
        transport.start();
        transport.join();

        assertThat(future).isNotDone();
        assertThat(tasks).hasSize(1);
        tasks.get(0).run();
        assertThat(future).isCompletedExceptionally();
    }

    @Test
    void failureWhileTheCallBeginsCompletesItAtOnce() {
        future.failed(new IllegalStateException("not planned"));

        assertThat(future).isCompletedExceptionally();
        assertThat(tasks).isEmpty();
    }

    @Test
    void failureAfterTheCallerHasItCompletesItOnTheExecutor() {
        future.exposed().failed(new IllegalStateException("broken"));

        assertThat(future).isNotDone();
        assertThat(tasks).hasSize(1);
    }
}
