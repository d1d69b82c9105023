package io.openaisdk.core.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A thread of a caller, which runs in turns with the world: while it runs, the world waits for it to wait. */
final class Actor extends Thread {

    private volatile @Nullable CompletableFuture<?> awaited;

    Actor(Runnable life) {
        super(life, "actor");
        setDaemon(true);
    }

    /** Waits, on an actor's thread, for something that the world completes, one thing in each of its steps. */
    static <T> T await(CompletableFuture<T> coming) throws InterruptedException {
        Actor actor = (Actor) Thread.currentThread();
        actor.awaited = coming;
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw new AssertionError("What is awaited says in its value what failed", e);
        } finally {
            actor.awaited = null;
        }
    }

    /** Says whether it does nothing before the world does something. */
    boolean isAtRest() {
        if (!isAlive()) {
            return true;
        }
        CompletableFuture<?> coming = awaited;
        return coming != null && !coming.isDone() && !isInterrupted() && getState() == State.WAITING;
    }
}
