package io.openaisdk.spi.tools;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs two tasks at the same time, again and again: both threads spin, because to wake one takes longer than what is to be hit, and
 * start apart by a random number of steps.
 */
final class Race {

    private static final int MAX_STEPS = 60;
    private static final int MAX_SPINS = 10_000;

    private final Random random = new Random(11);

    /** Runs both, and returns when both are done; throws what the first of them that failed has thrown. */
    void run(Runnable one, Runnable other) {
        AtomicInteger ready = new AtomicInteger();
        int stepsOfOne = random.nextInt(MAX_STEPS);
        int stepsOfOther = random.nextInt(MAX_STEPS);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> start(ready, stepsOfOther, other));
        start(ready, stepsOfOne, one);
        beside.join();
    }

    @SuppressWarnings("ThreadPriorityCheck") // both may have to share one processor
    private static void start(AtomicInteger ready, int steps, Runnable task) {
        ready.incrementAndGet();
        for (int spins = 0; ready.get() < 2; spins++) {
            if (spins < MAX_SPINS) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        for (int step = 0; step < steps; step++) {
            Thread.onSpinWait();
        }
        task.run();
    }
}
