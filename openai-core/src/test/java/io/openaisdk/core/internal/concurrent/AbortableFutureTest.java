package io.openaisdk.core.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AbortableFutureTest {

    private final AtomicInteger aborted = new AtomicInteger();

    /** Completes with the first abort, which may come a little after the future where another thread completes that. */
    private final CompletableFuture<Boolean> abort = new CompletableFuture<>();

    private final AbortableFuture<String> future = new AbortableFuture<>() {
        @Override
        protected void abort() {
            aborted.incrementAndGet();
            abort.complete(true);
        }
    };

    @Test
    void cancelingEndsWhatIsUnderWayOnce() {
        assertThat(future.cancel(true)).isTrue();
        assertThat(future.cancel(false)).isTrue();
        assertThat(future).isCancelled();
        assertThat(aborted).hasValue(1);
    }

    @Test
    void completingFromOutsideEndsWhatIsUnderWay() {
        assertThat(future.complete("x")).isTrue();
        assertThat(future.complete("y")).isFalse();
        assertThat(future.completeExceptionally(new IllegalStateException())).isFalse();
        assertThat(future.cancel(true)).isFalse();

        assertThat(future).isCompletedWithValue("x");
        assertThat(aborted).hasValue(1);
    }

    @Test
    void failingFromOutsideEndsWhatIsUnderWay() {
        assertThat(future.completeExceptionally(new IllegalStateException())).isTrue();

        assertThat(aborted).hasValue(1);
    }

    @Test
    void boundOfTheCallerEndsWhatIsUnderWay() {
        CompletableFuture<String> bounded = future.orTimeout(1, TimeUnit.MILLISECONDS);

        assertThat(bounded.handle((value, error) -> error).join()).isInstanceOf(TimeoutException.class);
        assertThat(abort.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
        assertThat(aborted).hasValue(1);
    }

    @Test
    void valueAfterABoundEndsWhatIsUnderWay() {
        assertThat(future.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).join())
                .isEqualTo("late");
        assertThat(abort.orTimeout(20, TimeUnit.SECONDS).join()).isTrue();
        assertThat(aborted).hasValue(1);
    }

    @Test
    void completingElsewhereEndsWhatIsUnderWay() {
        assertThat(future.completeAsync(() -> "x", Runnable::run))
                .isSameAs(future)
                .isCompletedWithValue("x");
        assertThat(aborted).hasValue(1);
    }

    @Test
    void failingElsewhereEndsWhatIsUnderWay() {
        future.completeAsync(
                () -> {
                    throw new IllegalStateException("x");
                },
                Runnable::run);

        assertThat(future).isCompletedExceptionally();
        assertThat(aborted).hasValue(1);
    }

    @Test
    void theEngineItselfEndsNothing() {
        future.deliver("x");
        future.deliverFailure(new CompletionException(null));

        assertThat(future).isCompletedWithValue("x");
        assertThat(future.cancel(true)).isFalse();
        assertThat(aborted).hasValue(0);
    }

    @Test
    void cancelingADependentIsItsOwnMatter() {
        CompletableFuture<Integer> dependent = future.thenApply(String::length);
        dependent.cancel(true);
        assertThat(future).isNotDone();
        assertThat(aborted).hasValue(0);
        future.deliver("x");
    }
}
