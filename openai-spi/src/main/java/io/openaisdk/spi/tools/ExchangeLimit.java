package io.openaisdk.spi.tools;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Limits how many exchanges are under way at once, where a library does not limit its connections; the others wait in line, in their
 * order and without a thread (H17). Safe for use by many threads.
 *
 * <p>Each exchange that has entered MUST leave, once.
 */
public final class ExchangeLimit {

    private final ReentrantLock lock = new ReentrantLock();
    private final Set<CompletableFuture<Void>> line = new LinkedHashSet<>();
    private int free;

    /**
     * Creates a limit.
     *
     * @param max the maximum under way, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ExchangeLimit(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("max must be at least 1: " + max);
        }
        this.free = max;
    }

    /**
     * Returns how many exchanges wait.
     *
     * @return the length of the line at the moment
     */
    public int waiting() {
        lock.lock();
        try {
            return line.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Enters if there is room, and does not wait.
     *
     * @return whether there was room
     */
    public boolean tryEnter() {
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

    /**
     * Enters as soon as there is room.
     *
     * @return completes when there is room, at once or on the thread that leaves; canceling it gives up the place in line, unless it
     *     is complete
     */
    public CompletableFuture<Void> enter() {
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

    /** Removes a canceled future from the line, which would grow with them otherwise. */
    @SuppressWarnings("CollectionUndefinedEquality") // a future equals itself only, which is meant
    private void giveUp(CompletableFuture<Void> turn) {
        lock.lock();
        try {
            line.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    /** Makes room: the first in line enters. */
    public void leave() {
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
