package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Reactive Streams that the emitter keeps for all its subclasses. */
class EmitterTest {

    private final Recorder recorder = new Recorder();
    private final ByHand emitter = new ByHand(recorder);

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        assertThat(emitter.pulls).isZero();
        emitter.request(1);
        assertThat(emitter.pulls).isEqualTo(1);
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void neverMoreIsGivenThanAskedFor() {
        emitter.request(2);
        emitter.bring(1, 2, 3, 4);
        assertThat(recorder.signals).containsExactly("1", "2");
        emitter.request(1);
        assertThat(recorder.signals).containsExactly("1", "2", "3");
        assertThat(emitter.pulls).isEqualTo(1);
        emitter.request(5);
        assertThat(recorder.signals).containsExactly("1", "2", "3", "4");
        assertThat(emitter.pulls).isEqualTo(2);
    }

    @Test
    void fetchThatBringsNothingIsRepeated() {
        emitter.request(1);
        emitter.bring();
        assertThat(emitter.pulls).isEqualTo(2);
        emitter.bring(1);
        assertThat(recorder.signals).containsExactly("1");
        assertThat(emitter.pulls).isEqualTo(2);
    }

    @Test
    void oneFetchIsUnderWayAtATime() {
        emitter.request(1);
        emitter.request(1);
        emitter.request(Long.MAX_VALUE);
        assertThat(emitter.pulls).isEqualTo(1);
    }

    @Test
    void endComesAfterAllItemsAndOnce() {
        emitter.request(1);
        emitter.bring(1, 2);
        emitter.end(null);
        assertThat(recorder.signals).containsExactly("1");
        emitter.request(1);
        assertThat(recorder.signals).containsExactly("1", "2", "complete");
        emitter.end(new IllegalStateException("late"));
        emitter.request(1);
        emitter.request(0);
        assertThat(recorder.signals).containsExactly("1", "2", "complete");
    }

    @Test
    void endNeedsNoDemand() {
        emitter.end(null);
        assertThat(recorder.signals).containsExactly("complete");
    }

    @Test
    void failureComesAfterTheItemsBeforeIt() {
        emitter.request(3);
        emitter.bring(1);
        emitter.end(new IllegalStateException("broken"));
        emitter.end(null);
        assertThat(recorder.signals).containsExactly("1", "error broken");
    }

    @Test
    void demandAddsUpWithoutOverflow() {
        emitter.request(Long.MAX_VALUE - 1);
        emitter.request(Long.MAX_VALUE - 1);
        emitter.bring(1);
        emitter.bring(2);
        assertThat(recorder.signals).containsExactly("1", "2");
    }

    /** Rule 3.9. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void askingForNothingIsAnError(long count) {
        emitter.request(count);
        assertThat(recorder.signals).containsExactly("error A subscriber must ask for at least one item, not " + count);
        assertThat(emitter.releases).isPositive();
        emitter.request(1);
        emitter.bring(1);
        assertThat(recorder.signals).hasSize(1);
    }

    /** Rule 3.9 again: the error does not wait for demand that may never come. */
    @Test
    void askingForNothingIsAnErrorThoughItemsAreWaiting() {
        emitter.request(1);
        emitter.bring(1, 2);
        emitter.request(0);
        assertThat(recorder.signals).containsExactly("1", "error A subscriber must ask for at least one item, not 0");
    }

    @Test
    void askingForNothingIsAnErrorThoughTheEndIsWaiting() {
        emitter.request(1);
        emitter.bring(1, 2);
        emitter.end(null);
        emitter.request(0);
        assertThat(recorder.signals).containsExactly("1", "error A subscriber must ask for at least one item, not 0");
    }

    @Test
    void nothingComesAfterCanceling() {
        emitter.request(5);
        emitter.bring(1);
        assertThat(emitter.canceled()).isFalse();
        emitter.cancel();
        emitter.bring(2);
        emitter.end(null);
        emitter.request(1);
        emitter.request(0);
        assertThat(recorder.signals).containsExactly("1");
        assertThat(emitter.releases).isPositive();
        assertThat(emitter.canceled()).isTrue();
    }

    @Test
    void cancelingWhileItemsAreHandedOverStopsThem() {
        recorder.onItem = item -> {
            if (item == 2) {
                emitter.cancel();
            }
        };
        emitter.request(5);
        emitter.bring(1, 2, 3);
        emitter.end(null);
        assertThat(recorder.signals).containsExactly("1", "2");
    }

    @Test
    void cancelingTwiceIsHarmless() {
        emitter.cancel();
        emitter.cancel();
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void subscriberThatThrowsIsNotCalledAgainAndTheSourceIsReleased() {
        recorder.onItem = item -> {
            throw new IllegalStateException("subscriber");
        };
        emitter.request(5);
        assertThatIllegalStateException().isThrownBy(() -> emitter.bring(1, 2)).withMessage("subscriber");
        assertThat(emitter.releases).isPositive();
        emitter.bring(3);
        emitter.end(null);
        assertThat(recorder.signals).containsExactly("1");
    }

    @Test
    void subscriberThatFailsWithAnErrorIsNotCalledAgainAndTheSourceIsReleased() {
        recorder.onItem = item -> {
            throw new AssertionError("subscriber");
        };
        emitter.request(5);
        assertThatThrownBy(() -> emitter.bring(1, 2)).isInstanceOf(AssertionError.class);
        assertThat(emitter.releases).isPositive();
        assertThat(emitter.canceled()).isTrue();
    }

    /** Rule 3.3: asking for the next item from within the last one does not pile up calls. */
    @Test
    void askingFromWithinAnItemDoesNotGrowTheStack() {
        int items = 100_000;
        Recorder counting = new Recorder();
        AtomicInteger given = new AtomicInteger();
        Synchronous source = new Synchronous(counting, items);
        counting.quiet = true;
        counting.onItem = item -> {
            given.incrementAndGet();
            source.request(1);
        };
        source.request(1);
        assertThat(given).hasValue(items);
        assertThat(counting.signals).containsExactly("complete");
    }

    @Test
    void askingFromWithinAnItemThatIsNotTheLastDoesNotReorder() {
        recorder.onItem = item -> emitter.request(1);
        emitter.request(1);
        emitter.bring(1, 2, 3, 4);
        assertThat(recorder.signals).containsExactly("1", "2", "3", "4");
    }

    @Test
    void signalsAreSerialWhateverThreadsCall() throws InterruptedException {
        int items = 20_000;
        SerialCheck check = new SerialCheck(items);
        ByHand shared = new ByHand(check);
        Thread asking = new Thread(() -> {
            for (int i = 0; i < items; i++) {
                shared.request(1);
            }
        });
        asking.start();
        for (int i = 0; i < items; i++) {
            shared.bring(i);
        }
        shared.end(null);
        assertThat(check.done.await(60, TimeUnit.SECONDS)).isTrue();
        asking.join();
        assertThat(check.overlapped).isFalse();
        assertThat(check.inOrder).isTrue();
        assertThat(check.count).isEqualTo(items);
        assertThat(check.terminals).hasValue(1);
    }

    /** An emitter whose source is the test. */
    private static final class ByHand extends Emitter<Integer> {

        private int pulls;
        private int releases;

        private ByHand(Flow.Subscriber<Integer> subscriber) {
            super(subscriber);
        }

        @Override
        protected void pull() {
            pulls++;
        }

        @Override
        protected void release() {
            releases++;
        }

        private void bring(Integer... items) {
            for (Integer item : items) {
                offer(item);
            }
            pulled();
        }

        private void end(@Nullable Throwable failure) {
            finish(failure);
        }

        private boolean canceled() {
            return isCanceled();
        }
    }

    /** An emitter whose source answers at once. */
    private static final class Synchronous extends Emitter<Integer> {

        private final int items;
        private int next;

        private Synchronous(Flow.Subscriber<Integer> subscriber, int items) {
            super(subscriber);
            this.items = items;
        }

        @Override
        protected void pull() {
            if (next == items) {
                finish(null);
            } else {
                offer(next++);
                pulled();
            }
        }

        @Override
        protected void release() {
            // nothing is open
        }
    }

    private interface ItemAction {
        void accept(int item);
    }

    /** Notes signals as texts. */
    private static final class Recorder implements Flow.Subscriber<Integer> {

        private final List<String> signals = new ArrayList<>();
        private ItemAction onItem = item -> {};
        private boolean quiet;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            throw new AssertionError("Whoever makes an emitter announces it");
        }

        @Override
        public void onNext(Integer item) {
            if (!quiet) {
                signals.add(item.toString());
            }
            onItem.accept(item);
        }

        @Override
        public void onError(Throwable error) {
            signals.add("error " + error.getMessage());
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    /** Notes whether two signals ever ran at a time. */
    private static final class SerialCheck implements Flow.Subscriber<Integer> {

        private final CountDownLatch done = new CountDownLatch(1);
        private final AtomicBoolean inside = new AtomicBoolean();
        private final AtomicInteger terminals = new AtomicInteger();
        private final int items;
        private volatile boolean overlapped;
        private volatile boolean inOrder = true;
        private int count;

        private SerialCheck(int items) {
            this.items = items;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            throw new AssertionError("Whoever makes an emitter announces it");
        }

        @Override
        public void onNext(Integer item) {
            overlapped |= !inside.compareAndSet(false, true);
            inOrder &= item == count;
            count++;
            inside.set(false);
        }

        @Override
        public void onError(Throwable error) {
            onComplete();
        }

        @Override
        public void onComplete() {
            overlapped |= inside.get() || count != items;
            terminals.incrementAndGet();
            done.countDown();
        }
    }
}
