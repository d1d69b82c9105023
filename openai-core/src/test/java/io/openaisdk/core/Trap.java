package io.openaisdk.core;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Throws something once, when a call comes to a hook. */
final class Trap {

    private final Hook hook;
    private final Throwable thrown;
    private final AtomicInteger visits;
    private final CountDownLatch sprung = new CountDownLatch(1);

    /**
     * Sets a trap.
     *
     * @param hook where it is
     * @param thrown an {@link Error} or a {@link RuntimeException}
     * @param passes how often the hook is passed before the trap springs
     */
    Trap(Hook hook, Throwable thrown, int passes) {
        this.hook = hook;
        this.thrown = thrown;
        this.visits = new AtomicInteger(passes);
    }

    Throwable thrown() {
        return thrown;
    }

    /** Waits for a call to come to the hook; what follows the end of a stream may come after its subscriber was told. */
    void awaitSprung() {
        Way.await(sprung);
    }

    /** Says that a call has come to a hook. */
    void at(Hook reached) {
        if (springs(reached)) {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }

    /** Says whether a call that has come to a hook is to fail there in its own way. */
    boolean springs(Hook reached) {
        if (reached != hook || visits.getAndDecrement() != 0) {
            return false;
        }
        sprung.countDown();
        return true;
    }
}
