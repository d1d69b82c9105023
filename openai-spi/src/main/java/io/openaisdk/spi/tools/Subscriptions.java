package io.openaisdk.spi.tools;

import java.util.concurrent.Flow;

/** Tells a subscriber that a publisher cannot serve it. */
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

    /** The subscription behind which there is nothing to request and nothing to cancel. */
    private enum Empty implements Flow.Subscription {
        INSTANCE;

        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }
}
