package io.openaisdk.transport.okhttp;

import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps the first task for the thread that made it, which is free for it soon; gives all others to another executor. */
final class HeldExecutor implements Executor {

    private final Executor others;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Runnable held;
    private boolean released;

    HeldExecutor(Executor others) {
        this.others = others;
    }

    @Override
    public void execute(Runnable task) {
        lock.lock();
        try {
            if (!released && held == null) {
                held = task;
                return;
            }
        } finally {
            lock.unlock();
        }
        others.execute(task);
    }

    /** Runs the first task, if it came by now; the next one goes to the others. */
    void release() {
        Runnable task;
        lock.lock();
        try {
            released = true;
            task = held;
            held = null;
        } finally {
            lock.unlock();
        }
        if (task != null) {
            task.run();
        }
    }
}
