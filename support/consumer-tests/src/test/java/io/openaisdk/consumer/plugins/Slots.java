package io.openaisdk.consumer.plugins;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Bounds how many exchanges there are at once; it blocks nobody. */
final class Slots {

    private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    private int free;

    Slots(int free) {
        this.free = free;
    }

    CompletableFuture<Void> acquire() {
        CompletableFuture<Void> slot = new CompletableFuture<>();
        synchronized (waiting) {
            if (free == 0) {
                waiting.add(slot);
                return slot;
            }
            free--;
        }
        slot.complete(null);
        return slot;
    }

    void release() {
        CompletableFuture<Void> next;
        synchronized (waiting) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.complete(null);
    }
}
