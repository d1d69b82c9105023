package io.openaisdk.transport.okhttp;

import java.util.concurrent.Flow;

/** The subscription of a subscriber that came too late. */
enum NoSubscription implements Flow.Subscription {
    INSTANCE;

    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
}
