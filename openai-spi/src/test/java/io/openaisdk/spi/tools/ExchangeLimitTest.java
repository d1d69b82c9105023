package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Who waits for a connection, and in which order. */
class ExchangeLimitTest {

    private final ExchangeLimit limit = new ExchangeLimit(1);

    @Test
    void letsThoseInWhoWaitInTheirOrder() {
        assertThat(limit.tryEnter()).isTrue();
        CompletableFuture<Void> first = limit.enter();
        CompletableFuture<Void> second = limit.enter();
        limit.leave();
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        limit.leave();
        assertThat(second).isCompleted();
        limit.leave();
        assertThat(limit.enter()).isCompleted();
    }

    @Test
    void keepsNoPlaceForThoseWhoGaveUp() {
        assertThat(limit.tryEnter()).isTrue();
        List<CompletableFuture<Void>> waiters = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            waiters.add(limit.enter());
        }
        waiters.forEach(waiter -> waiter.cancel(false));
        assertThat(limit)
                .extracting("line")
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .isEmpty();
        CompletableFuture<Void> last = limit.enter();
        limit.leave();
        assertThat(last).isCompleted();
    }
}
