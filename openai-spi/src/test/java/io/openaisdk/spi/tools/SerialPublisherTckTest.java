package io.openaisdk.spi.tools;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The publisher keeps the rules of Reactive Streams, whether its source is pushed, read by blocking, or fetched. */
class SerialPublisherTckTest {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(new DaemonThreads("tck-"));

    @AfterAll
    static void endThreads() {
        THREADS.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> pushedByALibrary() {
        return PublisherTck.rules(() -> new Verification(Pushed::new));
    }

    @TestFactory
    Stream<DynamicTest> readByBlocking() {
        return PublisherTck.rules(() -> new Verification(Read::new));
    }

    @TestFactory
    Stream<DynamicTest> fetchedWhenWanted() {
        return PublisherTck.rules(() -> new Verification(Fetched::new));
    }

    /** What the TCK looks at. */
    private static final class Verification extends FlowPublisherVerification<Long> {

        private final LongFunction<Flow.Publisher<Long>> open;

        private Verification(LongFunction<Flow.Publisher<Long>> open) {
            super(PublisherTck.environment());
            this.open = open;
        }

        @Override
        public Flow.Publisher<Long> createFlowPublisher(long elements) {
            return open.apply(elements);
        }

        @Override
        public Flow.Publisher<Long> createFailedFlowPublisher() {
            return new SerialPublisher<>(Runnable::run) {
                {
                    fail(new IOException("Broken before anybody subscribed"));
                }

                @Override
                protected @Nullable Long poll() {
                    return null;
                }
            };
        }
    }

    /** Everything is there from the beginning. */
    private static final class Pushed extends SerialPublisher<Long> {

        private final long count;
        private long next;

        private Pushed(long count) {
            super(Runnable::run);
            this.count = count;
            complete();
        }

        @Override
        protected @Nullable Long poll() {
            return next < count ? next++ : null;
        }
    }

    /** A thread learns of the end by reading. */
    private static final class Read extends SerialPublisher<Long> {

        private final long count;
        private long next;

        private Read(long count) {
            super(THREADS);
            this.count = count;
            if (count == 0) {
                complete();
            }
        }

        @Override
        protected @Nullable Long poll() {
            if (next == count) {
                complete();
                return null;
            }
            return next++;
        }
    }

    /** Another thread brings two at a time. */
    private static final class Fetched extends SerialPublisher<Long> {

        private final long count;
        private volatile long fetched;
        private long next;

        private Fetched(long count) {
            super(THREADS);
            this.count = count;
            if (count == 0) {
                complete();
            }
        }

        @Override
        protected @Nullable Long poll() {
            return next < fetched ? next++ : null;
        }

        @Override
        protected void wanted() {
            THREADS.execute(() -> {
                long all = Math.min(count, fetched + 2);
                fetched = all;
                if (all == count) {
                    complete();
                } else {
                    wake();
                }
            });
        }
    }
}
