package io.openaisdk.spi.tools;

import java.util.concurrent.Flow;

/** Refuses subscribers that a publisher cannot serve. */
public final class Subscriptions {

    private Subscriptions() {}

    /**
     * Refuses a subscriber by the rules of Reactive Streams: {@code onSubscribe} first, then {@code onError}.
     *
     * @param subscriber the subscriber
     * @param reason why it is refused
     */
    public static void refuse(Flow.Subscriber<?> subscriber, Throwable reason) {
        subscriber.onSubscribe(Empty.INSTANCE);
        subscriber.onError(reason);
    }

    /** A subscription without effect. */
    private enum Empty implements Flow.Subscription {
        INSTANCE;

        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }
}
