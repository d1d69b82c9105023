package io.openaisdk.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A subscriber that writes down each signal. */
class Collector<T> implements Flow.Subscriber<T> {

    private final long first;
    private final List<T> items = new CopyOnWriteArrayList<>();
    private final List<String> signals = new CopyOnWriteArrayList<>();
    private final CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    /** Asks for so many items at first. */
    Collector(long first) {
        this.first = first;
    }

    /** Asks for everything. */
    Collector() {
        this(Long.MAX_VALUE);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        signals.add("subscribe");
        subscription.complete(newSubscription);
        if (first > 0) {
            newSubscription.request(first);
        }
    }

    @Override
    public void onNext(T item) {
        items.add(item);
    }

    @Override
    public void onError(Throwable error) {
        signals.add("error");
        end.complete(error);
    }

    @Override
    public void onComplete() {
        signals.add("complete");
        end.complete(null);
    }

    Flow.Subscription subscription() {
        return Way.await(subscription);
    }

    /** Completes at the end: with null, or the failure. */
    CompletableFuture<@Nullable Throwable> end() {
        return end;
    }

    /** What came so far. */
    List<T> items() {
        return items;
    }

    /** All signals but items. */
    List<String> signals() {
        return signals;
    }

    /** Waits for the end and gives all items; fails if the end is a failure. */
    List<T> all() {
        Throwable error = Way.await(end);
        if (error != null) {
            throw new AssertionError("The stream failed", error);
        }
        return items;
    }

    /** Waits for the end, which must be a failure. */
    Throwable error() {
        Throwable error = Way.await(end);
        if (error == null) {
            throw new AssertionError("The stream ended well");
        }
        return error;
    }
}
