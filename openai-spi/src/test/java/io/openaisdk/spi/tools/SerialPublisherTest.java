package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the publisher takes off the hands of its subclasses, beyond the TCK of Reactive Streams. */
class SerialPublisherTest {

    private final Recorder recorder = new Recorder();
    private final ByHand source = new ByHand(Runnable::run);
    private final List<Throwable> uncaught = new ArrayList<>();
    private Thread.@Nullable UncaughtExceptionHandler handlerBefore;

    @BeforeEach
    void hearWhatIsThrown() {
        handlerBefore = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    }

    @AfterEach
    void restoreHandler() {
        Thread.currentThread().setUncaughtExceptionHandler(handlerBefore);
    }

    // Demand

    @Test
    void pollsAndFetchesNothingWithoutDemand() {
        source.subscribe(recorder);
        source.bring(1);
        assertThat(source.polls).isZero();
        assertThat(source.fetches).isZero();
        assertThat(recorder.signals).containsExactly("subscribed");
    }

    @Test
    void deliversNoMoreThanRequested() {
        source.subscribe(recorder);
        recorder.subscription().request(2);
        source.bring(1, 2, 3, 4);
        assertThat(recorder.items()).containsExactly("1", "2");
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("1", "2", "3");
        assertThat(source.fetches).isEqualTo(1);
        recorder.subscription().request(5);
        assertThat(recorder.items()).containsExactly("1", "2", "3", "4");
        assertThat(source.fetches).isEqualTo(2);
    }

    @Test
    void fetchesOnceForAnyDemandUntilWoken() {
        source.subscribe(recorder);
        recorder.subscription().request(1);
        recorder.subscription().request(1);
        recorder.subscription().request(Long.MAX_VALUE);
        assertThat(source.fetches).isEqualTo(1);
        assertThat(source.polls).isEqualTo(1);
    }

    @Test
    void repeatsAFetchThatBroughtNothing() {
        source.subscribe(recorder);
        recorder.subscription().request(1);
        source.bring();
        assertThat(source.fetches).isEqualTo(2);
        source.bring(1);
        assertThat(recorder.items()).containsExactly("1");
        assertThat(source.fetches).isEqualTo(2);
    }

    @Test
    void addsUpDemandWithoutOverflow() {
        source.subscribe(recorder);
        recorder.subscription().request(Long.MAX_VALUE - 1);
        recorder.subscription().request(Long.MAX_VALUE - 1);
        source.bring(1);
        source.bring(2);
        assertThat(recorder.items()).containsExactly("1", "2");
    }

    @Test
    void deliversNothingBeforeOnSubscribeHasReturned() {
        source.bring(1);
        source.end(null);
        recorder.onSubscribed = subscription -> {
            subscription.request(1);
            assertThat(recorder.items()).isEmpty();
        };
        source.subscribe(recorder);
        assertThat(recorder.signals).containsExactly("subscribed", "1", "complete");
    }

    @Test
    void doesNotGrowTheStackWithTheNumberOfItems() {
        int items = 100_000;
        AtomicInteger given = new AtomicInteger();
        SerialPublisher<Integer> counting = new SerialPublisher<>(Runnable::run) {
            private int next;
            private boolean fetched;

            @Override
            protected @Nullable Integer poll() {
                if (!fetched) {
                    return null;
                }
                fetched = false;
                return next++;
            }

            @Override
            protected void wanted() {
                if (next == items) {
                    complete();
                } else {
                    fetched = true;
                    wake();
                }
            }
        };
        recorder.quiet = true;
        recorder.onItem = item -> {
            given.incrementAndGet();
            recorder.subscription().request(1);
        };
        counting.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(given).hasValue(items);
        assertThat(recorder.signals).containsExactly("subscribed", "complete");
    }

    // The end

    @Test
    void endsAfterTheItemsAndOnce() {
        source.subscribe(recorder);
        recorder.subscription().request(1);
        source.bring(1, 2);
        source.end(null);
        assertThat(recorder.items()).containsExactly("1");
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("1", "2", "complete");
        source.end(new IOException("late"));
        recorder.subscription().request(1);
        recorder.subscription().request(0);
        recorder.subscription().cancel();
        assertThat(recorder.items()).containsExactly("1", "2", "complete");
        assertThat(source.calls).containsExactly("finished");
    }

    @Test
    void endsWithoutDemandWhenNothingIsLeft() {
        source.subscribe(recorder);
        source.end(null);
        assertThat(recorder.signals).containsExactly("subscribed", "complete");
    }

    @Test
    void deliversWhatWasReceivedBeforeAFailure() {
        source.subscribe(recorder);
        source.bring(1, 2);
        source.end(new IOException("broken"));
        source.end(null);
        assertThat(recorder.items()).isEmpty();
        recorder.subscription().request(3);
        assertThat(recorder.items()).containsExactly("1", "2", "error broken");
        assertThat(source.calls).containsExactly("finished");
    }

    @Test
    void tellsASubscriberThatComesLateOfItemsAndEnd() {
        source.bring(1);
        source.end(new IOException("broken"));
        source.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.signals).containsExactly("subscribed", "1", "error broken");
    }

    @Test
    void takesWhatPollThrowsForAFailureAndReleasesTheSource() {
        source.onPoll = () -> {
            throw new IOException("not to be decoded");
        };
        source.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error not to be decoded");
        assertThat(source.calls).containsExactly("finished", "released");
    }

    @Test
    void takesAnErrorOfPollForAFailure() {
        source.onPoll = () -> {
            throw new OutOfMemoryError("on purpose");
        };
        source.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error on purpose");
    }

    @Test
    void takesWhatWantedThrowsForAFailure() {
        source.onFetch = () -> {
            throw new NoSuchMethodError("on purpose");
        };
        source.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error on purpose");
        assertThat(source.calls).containsExactly("finished", "released");
    }

    @Test
    void prefersWhatTheSourceSaysToWhatItThrowsBecauseOfIt() {
        source.subscribe(recorder);
        source.onPoll = () -> {
            source.end(new IOException("timeout"));
            throw new IOException("closed");
        };
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error timeout");
    }

    // Subscribers that err

    @Test
    void refusesASecondSubscriber() {
        Recorder second = new Recorder();
        source.subscribe(recorder);
        source.subscribe(second);
        assertThat(second.signals).containsExactly("subscribed", "error This publisher has a subscriber already");
        recorder.subscription().request(1);
        source.bring(1);
        assertThat(recorder.items()).containsExactly("1");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> source.subscribe(null));
        source.subscribe(recorder);
        assertThat(recorder.signals).containsExactly("subscribed");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void endsInAnErrorOnADemandThatIsNotPositiveThoughItemsAndEndAreWaiting(long demand) {
        source.subscribe(recorder);
        recorder.subscription().request(1);
        source.bring(1, 2);
        source.end(null);
        recorder.subscription().request(demand);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("1", "error The demand must be positive, not " + demand);
        assertThat(source.calls).containsExactlyInAnyOrder("released", "finished");
    }

    @Test
    void releasesTheSourceOfASubscriberThatThrowsAndCallsItNoMore() {
        IllegalStateException thrown = new IllegalStateException("subscriber");
        recorder.onItem = item -> {
            throw thrown;
        };
        source.subscribe(recorder);
        recorder.subscription().request(5);
        source.bring(1, 2);
        source.end(null);
        assertThat(recorder.items()).containsExactly("1");
        assertThat(source.calls).containsExactly("finished", "released");
        assertThat(uncaught).containsExactly(thrown);
    }

    @Test
    void releasesTheSourceOfASubscriberThatFailsWithAnError() {
        recorder.onItem = item -> {
            throw new AssertionError("subscriber");
        };
        source.subscribe(recorder);
        recorder.subscription().request(5);
        source.bring(1, 2);
        assertThat(recorder.items()).containsExactly("1");
        assertThat(source.calls).containsExactly("finished", "released");
        assertThat(uncaught).hasSize(1);
    }

    @Test
    void releasesTheSourceOfASubscriberThatThrowsInOnSubscribe() {
        recorder.onSubscribed = subscription -> {
            subscription.request(1);
            throw new IllegalStateException("subscriber");
        };
        source.bring(1);
        source.subscribe(recorder);
        assertThat(recorder.signals).containsExactly("subscribed");
        assertThat(source.calls).containsExactly("released", "finished");
        assertThat(uncaught).hasSize(1);
    }

    // Canceling

    @Test
    void deliversNothingAfterCanceling() {
        source.subscribe(recorder);
        recorder.subscription().request(5);
        source.bring(1);
        recorder.subscription().cancel();
        recorder.subscription().cancel();
        source.bring(2);
        source.end(null);
        recorder.subscription().request(1);
        recorder.subscription().request(0);
        assertThat(recorder.items()).containsExactly("1");
        assertThat(source.calls).containsExactly("released", "finished");
        assertThat(source.isOfNoMoreUse()).isTrue();
    }

    @Test
    void stopsWithinADeliveryThatCancels() {
        recorder.onItem = item -> {
            if (item == 2) {
                recorder.subscription().cancel();
            }
        };
        source.subscribe(recorder);
        source.bring(1, 2, 3);
        source.end(null);
        recorder.subscription().request(5);
        assertThat(recorder.items()).containsExactly("1", "2");
        assertThat(source.calls).containsExactly("released", "finished");
    }

    @Test
    void forgetsThatASourceFailedBecauseItWasCanceled() {
        source.onPoll = () -> {
            recorder.subscription().cancel();
            throw new IOException("closed");
        };
        source.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.signals).containsExactly("subscribed");
        assertThat(uncaught).isEmpty();
    }

    @Test
    void cancelReturnsNormallyThoughReleasingThrows() {
        source.onRelease = () -> {
            throw new IllegalStateException("on purpose");
        };
        source.subscribe(recorder);
        recorder.subscription().cancel();
        assertThat(uncaught).hasSize(1);
        assertThat(source.calls).containsExactly("released", "finished");
    }

    // Executors

    @Test
    void startsATaskOnlyWhenThereIsSomethingToDo() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        ByHand lazy = new ByHand(tasks::add);
        lazy.subscribe(recorder);
        lazy.bring(1);
        assertThat(tasks).isEmpty();
        recorder.subscription().request(1);
        recorder.subscription().request(1);
        assertThat(tasks).hasSize(1);
        tasks.remove().run();
        assertThat(recorder.items()).containsExactly("1");
        assertThat(tasks).isEmpty();
        recorder.subscription().request(1);
        assertThat(tasks).as("it waits for the source already").isEmpty();
        lazy.end(null);
        tasks.remove().run();
        assertThat(recorder.items()).containsExactly("1", "complete");
        recorder.subscription().cancel();
        assertThat(tasks).isEmpty();
    }

    @Test
    void startsNoTaskToBeCanceled() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        ByHand lazy = new ByHand(tasks::add);
        lazy.subscribe(recorder);
        recorder.subscription().cancel();
        assertThat(tasks).isEmpty();
        assertThat(lazy.calls).containsExactly("released", "finished");
    }

    @Test
    void tellsTheSubscriberInPlaceWhenTheExecutorRefuses() {
        ByHand refused = new ByHand(task -> {
            throw new RejectedExecutionException("shut down");
        });
        refused.bring(1);
        refused.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error shut down");
        assertThat(refused.calls).containsExactly("released", "finished");
    }

    @Test
    void tellsWhatTheSourceSaysWhenTheExecutorRefuses() {
        ByHand refused = new ByHand(task -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        refused.onRelease = () -> refused.end(new IOException("closed"));
        refused.subscribe(recorder);
        recorder.subscription().request(1);
        assertThat(recorder.items()).containsExactly("error closed");
    }

    @Test
    void aRefusalAfterTheDeliveryHasBegunLosesNothing() {
        AtomicBoolean shut = new AtomicBoolean();
        ByHand closing = new ByHand(task -> {
            if (shut.get()) {
                throw new RejectedExecutionException("shut down");
            }
            task.run();
        });
        closing.subscribe(recorder);
        recorder.subscription().request(2);
        closing.bring(1);
        shut.set(true);
        closing.end(new IOException("closed"));
        assertThat(recorder.items()).containsExactly("1", "error closed");
    }

    @Test
    void cancelingReleasesASourceThatBlocksInPoll() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("test-"));
        CountDownLatch polling = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(1);
        SerialPublisher<Integer> blocking = new SerialPublisher<>(threads) {
            @Override
            protected @Nullable Integer poll() throws InterruptedException {
                polling.countDown();
                released.await();
                throw new IllegalStateException("closed");
            }

            @Override
            protected void released() {
                released.countDown();
            }

            @Override
            protected void finished() {
                finished.countDown();
            }
        };
        blocking.subscribe(recorder);
        recorder.subscription().request(1);
        polling.await();
        recorder.subscription().cancel();
        assertThat(finished.await(60, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(recorder.signals).containsExactly("subscribed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signalsAreSerialAndInOrderWhateverThreadsCall(boolean onThreads) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3, new DaemonThreads("test-"));
        for (int round = 0; round < 20; round++) {
            int items = 5_000;
            SerialCheck check = new SerialCheck(items);
            ByHand shared = new ByHand(onThreads ? threads : Runnable::run);
            shared.subscribe(check);
            Thread asking = new Thread(() -> {
                for (int i = 0; i < items; i++) {
                    check.subscription().request(1);
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
        threads.shutdownNow();
    }

    /** Raw buffers come from the threads of a library, and are decoded on an executor: none, one or several items of each. */
    @Test
    void decodesOnTheExecutorWhatAnotherThreadQueues() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2, new DaemonThreads("test-"));
        int buffers = 3_000;
        Decoding decoding = new Decoding(threads, buffers);
        SerialCheck check = new SerialCheck(3 * (buffers / 4));
        decoding.subscribe(check);
        check.subscription().request(Long.MAX_VALUE);
        assertThat(check.done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(check.inOrder).isTrue();
        assertThat(check.overlapped).isFalse();
        assertThat(decoding.mostQueued).isEqualTo(1);
        threads.shutdownNow();
    }

    private interface Action {
        void run() throws Exception;
    }

    /** A publisher whose source is the test. */
    private static final class ByHand extends SerialPublisher<Integer> {

        private final Queue<Integer> items = new ConcurrentLinkedQueue<>();
        private final List<String> calls = new ArrayList<>();
        private Action onPoll = () -> {};
        private Action onFetch = () -> {};
        private Runnable onRelease = () -> {};
        private int polls;
        private int fetches;

        private ByHand(Executor executor) {
            super(executor);
        }

        @Override
        protected @Nullable Integer poll() throws Exception {
            polls++;
            onPoll.run();
            return items.poll();
        }

        @Override
        protected void wanted() {
            fetches++;
            try {
                onFetch.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void released() {
            calls.add("released");
            onRelease.run();
        }

        @Override
        protected void finished() {
            calls.add("finished");
        }

        private boolean isOfNoMoreUse() {
            return isReleased();
        }

        private void bring(Integer... more) {
            items.addAll(List.of(more));
            wake();
        }

        private void end(@Nullable Throwable failure) {
            if (failure == null) {
                complete();
            } else {
                fail(failure);
            }
        }
    }

    /** Every fourth buffer holds three items, the others none; the source is another thread. */
    private static final class Decoding extends SerialPublisher<Integer> {

        private final ExecutorService network = Executors.newSingleThreadExecutor(new DaemonThreads("network-"));
        private final Queue<Integer> raw = new ConcurrentLinkedQueue<>();
        private final Queue<Integer> decoded = new ArrayDeque<>();
        private final int buffers;
        private int sent;
        private volatile int mostQueued;
        private int made;

        private Decoding(Executor executor, int buffers) {
            super(executor);
            this.buffers = buffers;
        }

        @Override
        protected @Nullable Integer poll() {
            while (decoded.isEmpty()) {
                Integer buffer = raw.poll();
                if (buffer == null) {
                    return null;
                }
                for (int i = 0; buffer % 4 == 3 && i < 3; i++) {
                    decoded.add(made++);
                }
            }
            return decoded.remove();
        }

        @Override
        protected void wanted() {
            network.execute(() -> {
                if (sent == buffers) {
                    complete();
                    network.shutdown();
                    return;
                }
                raw.add(sent++);
                mostQueued = Math.max(mostQueued, raw.size());
                wake();
            });
        }
    }

    /** Notes signals as texts. */
    private static final class Recorder implements Flow.Subscriber<Integer> {

        private final List<String> signals = new ArrayList<>();
        private Consumer<Flow.Subscription> onSubscribed = subscription -> {};
        private IntConsumer onItem = item -> {};
        private boolean quiet;
        private Flow.@Nullable Subscription subscription;

        private Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        private List<String> items() {
            return signals.subList(1, signals.size());
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            signals.add("subscribed");
            onSubscribed.accept(given);
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
        private Flow.@Nullable Subscription subscription;
        private volatile boolean overlapped;
        private volatile boolean inOrder = true;
        private int count;

        private SerialCheck(int items) {
            this.items = items;
        }

        private Flow.Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
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
