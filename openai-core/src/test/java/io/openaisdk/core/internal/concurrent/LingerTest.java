package io.openaisdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LingerTest {

    private final FakeTime time = new FakeTime();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Callbacks callbacks = new Callbacks(tasks::add, false);
    private int closed;

    private Linger linger() {
        return new Linger(time, callbacks, () -> closed++);
    }

    @Test
    void responseWhoseEndDoesNotComeIsClosedOnTheExecutor() {
        Linger linger = linger();
        time.pass(Duration.ofMillis(99));
        assertThat(tasks).isEmpty();
        time.pass(Duration.ofMillis(1));
        assertThat(closed).isZero();
        tasks.remove().run();
        assertThat(closed).isEqualTo(1);

        linger.end();
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void responseWhoseEndHasComeIsClosedAtOnce() {
        linger().end();

        assertThat(closed).isEqualTo(1);
        assertThat(time.scheduled()).isZero();
    }
}
