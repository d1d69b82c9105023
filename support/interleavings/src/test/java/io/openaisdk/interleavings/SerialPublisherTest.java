package io.openaisdk.interleavings;

import io.openaisdk.spi.tools.SerialPublisher;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items that come, demand, cancels and the end, at once. */
class SerialPublisherTest {

    @Test
    void itemsMeetDemand() {
        Interleavings.check(Items.class);
    }

    @Test
    void endComesOnceAndLast() {
        Interleavings.check(End.class);
    }

    /** Nothing is lost between an item that comes and a request for it. */
    public static final class Items {

        private final Source source = new Source();
        private final Recorder recorder = new Recorder(source);
        private final AtomicInteger offered = new AtomicInteger();
        private final AtomicInteger requested = new AtomicInteger();
        private volatile boolean canceled;

        @Operation
        public void offer() {
            source.offer(offered.incrementAndGet());
        }

        @Operation
        public void request() {
            requested.incrementAndGet();
            recorder.subscription().request(1);
        }

        @Operation
        public void cancel() {
            canceled = true;
            recorder.subscription().cancel();
        }

        @Validate
        public void check() {
            recorder.requireSerial();
            int deliverable = Math.min(offered.get(), requested.get());
            require(recorder.items <= deliverable, recorder.items + " items delivered of " + deliverable);
            require(canceled || recorder.items == deliverable, recorder.items + " items delivered of " + deliverable);
            require(recorder.ends == 0, "an end was told");
            require(source.released == (canceled ? 1 : 0), "released " + source.released + " times");
        }
    }

    /** Three items are there; the end comes after the last that is requested, unless it is a failure of demand or a cancel. */
    public static final class End {

        private static final int THERE = 3;

        private final Source source = new Source();
        private final Recorder recorder = new Recorder(source);
        private final AtomicInteger requested = new AtomicInteger();
        private volatile boolean ended;
        private volatile boolean canceled;

        public End() {
            for (int i = 0; i < THERE; i++) {
                source.offer(i);
            }
        }

        @Operation
        public void complete() {
            ended = true;
            source.end();
        }

        @Operation
        public void fail() {
            ended = true;
            source.fail();
        }

        @Operation
        public void request() {
            requested.addAndGet(2);
            recorder.subscription().request(2);
        }

        @Operation
        public void cancel() {
            canceled = true;
            recorder.subscription().cancel();
        }

        @Validate
        public void check() {
            recorder.requireSerial();
            int deliverable = Math.min(THERE, requested.get());
            require(recorder.items <= deliverable, recorder.items + " items delivered of " + deliverable);
            if (!canceled) {
                require(recorder.items == deliverable, recorder.items + " items delivered of " + deliverable);
                boolean due = ended && deliverable == THERE;
                require(recorder.ends == (due ? 1 : 0), recorder.ends + " ends told");
            }
            require(recorder.ends <= 1, recorder.ends + " ends told");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** Publishes what it is offered. */
    private static final class Source extends SerialPublisher<Integer> {

        private final Queue<Integer> items = new ConcurrentLinkedQueue<>();
        private int released;

        private Source() {
            super(Runnable::run);
        }

        private void offer(int item) {
            items.add(item);
            wake();
        }

        private void end() {
            complete();
        }

        private void fail() {
            fail(new IllegalStateException("broken"));
        }

        @Override
        protected @Nullable Integer poll() {
            return items.poll();
        }

        @Override
        protected void released() {
            released++;
        }
    }

    /** Counts signals; its fields are as plain as those of any subscriber, because signals are serial. */
    private static final class Recorder implements Flow.Subscriber<Integer> {

        private Flow.@Nullable Subscription subscription;
        private int items;
        private int ends;
        private boolean inside;
        private boolean overlapping;
        private boolean afterTheEnd;

        private Recorder(Source source) {
            source.subscribe(this);
        }

        private Flow.Subscription subscription() {
            Flow.Subscription known = subscription;
            if (known == null) {
                throw new AssertionError("There is no subscription");
            }
            return known;
        }

        private void requireSerial() {
            require(!overlapping, "signals overlapped");
            require(!afterTheEnd, "a signal came after the end");
        }

        private void signal(Runnable counting) {
            overlapping |= inside;
            afterTheEnd |= ends > 0;
            inside = true;
            counting.run();
            inside = false;
        }

        @Override
        public void onSubscribe(Flow.Subscription newSubscription) {
            subscription = newSubscription;
        }

        @Override
        public void onNext(Integer item) {
            signal(() -> items++);
        }

        @Override
        public void onError(Throwable failure) {
            signal(() -> ends++);
        }

        @Override
        public void onComplete() {
            signal(() -> ends++);
        }
    }
}
