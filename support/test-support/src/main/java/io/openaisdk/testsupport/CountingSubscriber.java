package io.openaisdk.testsupport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** Asks for so many items at once, lets a test wait for them, and can be canceled. */
final class CountingSubscriber<T> implements Flow.Subscriber<T> {

    private final int wanted;
    private final CountDownLatch missing;
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    CountingSubscriber(int wanted) {
        this.wanted = wanted;
        this.missing = new CountDownLatch(wanted);
    }

    void awaitAll() {
        try {
            if (!missing.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError(missing.getCount() + " items did not come");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void cancel() {
        WatchedCall.await(subscription).cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription.complete(given);
        given.request(wanted);
    }

    @Override
    public void onNext(T item) {
        missing.countDown();
    }

    @Override
    public void onError(Throwable error) {
        // The observers are told how the call ended.
    }

    @Override
    public void onComplete() {
        // The observers are told how the call ended.
    }
}
