package io.openaisdk.transport.okhttp;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a number of exchanges be under way at once; the others wait in line. */
final class ExchangeLimit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<CompletableFuture<Void>> line = new ArrayDeque<>();
    private int free;

    ExchangeLimit(int max) {
        this.free = max;
    }

    /** Counts those who stand in line. */
    int waiting() {
        lock.lock();
        try {
            return (int) line.stream().filter(turn -> !turn.isDone()).count();
        } finally {
            lock.unlock();
        }
    }

    boolean tryEnter() {
        lock.lock();
        try {
            if (free == 0) {
                return false;
            }
            free--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a turn that completes when there is room; canceling it gives the place in line up. */
    CompletableFuture<Void> enter() {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        lock.lock();
        try {
            if (free > 0) {
                free--;
                turn.complete(null);
            } else {
                line.add(turn);
            }
        } finally {
            lock.unlock();
        }
        return turn;
    }

    void leave() {
        while (true) {
            CompletableFuture<Void> next;
            lock.lock();
            try {
                next = line.poll();
                if (next == null) {
                    free++;
                    return;
                }
            } finally {
                lock.unlock();
            }
            if (next.complete(null)) {
                return;
            }
        }
    }
}
