package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    /** Rule 1.9. */
    @Test
    void refusedSubscriberGetsASubscriptionAndThenTheFailure() {
        List<String> signals = new ArrayList<>();
        Subscriptions.refuse(
                new Flow.Subscriber<String>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        signals.add("subscribed");
                        subscription.request(1);
                        subscription.cancel();
                    }

                    @Override
                    public void onNext(String item) {
                        signals.add(item);
                    }

                    @Override
                    public void onError(Throwable error) {
                        signals.add("error " + error.getMessage());
                    }

                    @Override
                    public void onComplete() {
                        signals.add("complete");
                    }
                },
                new IllegalStateException("taken"));

        assertThat(signals).containsExactly("subscribed", "error taken");
    }
}
