package io.openaisdk.core.internal.stream;

import java.util.concurrent.Flow;

/** What a publisher says to a subscriber that it cannot serve. */
public final class Subscriptions {

    private Subscriptions() {}

    /**
     * Refuses a subscriber by the rules: a subscription first, then the failure.
     *
     * @param subscriber the subscriber
     * @param reason why it is refused
     */
    public static void refuse(Flow.Subscriber<?> subscriber, Throwable reason) {
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                // there is nothing to give
            }

            @Override
            public void cancel() {
                // there is nothing to end
            }
        });
        subscriber.onError(reason);
    }
}
