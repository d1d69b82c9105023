package io.openaisdk.transport.okhttp;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a number of exchanges be under way at once; the others wait in line. */
final class ExchangeLimit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<CompletableFuture<Void>> line = new LinkedHashSet<>();
    private int free;

    ExchangeLimit(int max) {
        this.free = max;
    }

    /** Counts those who stand in line. */
    int waiting() {
        lock.lock();
        try {
            return line.size();
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
        var unused = turn.whenComplete((nothing, gaveUp) -> {
            if (gaveUp != null) {
                giveUp(turn);
            }
        });
        return turn;
    }

    /** Takes who does not wait any more out of the line, which would else grow with those who gave up. */
    @SuppressWarnings("CollectionUndefinedEquality") // a future equals itself only, which is meant
    private void giveUp(CompletableFuture<Void> turn) {
        lock.lock();
        try {
            line.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        while (true) {
            CompletableFuture<Void> next;
            lock.lock();
            try {
                Iterator<CompletableFuture<Void>> first = line.iterator();
                if (!first.hasNext()) {
                    free++;
                    return;
                }
                next = first.next();
                first.remove();
            } finally {
                lock.unlock();
            }
            if (next.complete(null)) {
                return;
            }
        }
    }
}
