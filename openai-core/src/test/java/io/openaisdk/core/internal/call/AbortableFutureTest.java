package io.openaisdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AbortableFutureTest {

    private final AbortableFuture<String> future = new AbortableFuture<>();
    private final AtomicInteger aborted = new AtomicInteger();

    @Test
    void cancelingEndsWhatIsUnderWayOnce() {
        future.abortWith(aborted::incrementAndGet);
        assertThat(future.cancel(true)).isTrue();
        assertThat(future.cancel(false)).isTrue();
        assertThat(future).isCancelled();
        assertThat(aborted).hasValue(1);
    }

    @Test
    void onlyTheLastThingUnderWayIsEnded() {
        AtomicInteger earlier = new AtomicInteger();
        future.abortWith(earlier::incrementAndGet);
        future.abortWith(aborted::incrementAndGet);
        future.cancel(true);
        assertThat(earlier).hasValue(0);
        assertThat(aborted).hasValue(1);
    }

    @Test
    void whatBeginsAfterCancelingIsEndedAtOnce() {
        future.cancel(true);
        future.abortWith(aborted::incrementAndGet);
        future.abortWith(aborted::incrementAndGet);
        assertThat(aborted).hasValue(2);
    }

    @Test
    void nothingIsEndedAfterCompletion() {
        future.abortWith(aborted::incrementAndGet);
        future.complete("x");
        assertThat(future.cancel(true)).isFalse();
        assertThat(aborted).hasValue(0);
    }

    @Test
    void cancelingADependentIsItsOwnMatter() {
        future.abortWith(aborted::incrementAndGet);
        CompletableFuture<Integer> dependent = future.thenApply(String::length);
        dependent.cancel(true);
        assertThat(future).isNotDone();
        assertThat(aborted).hasValue(0);
        future.complete("x");
    }
}
