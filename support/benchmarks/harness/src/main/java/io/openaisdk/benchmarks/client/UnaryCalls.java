package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Makes a fixed number of calls, so many at once.
 *
 * <p>Blocking, each caller is a thread. Asynchronously there are none: whoever completes a call starts the next.
 */
record UnaryCalls(String operation, boolean async, int callers, int warmUp, int measured) implements Workload {

    @Override
    public Figures run(BenchmarkClient client) throws Exception {
        boolean chat = operation.equals("chat");
        String expected = chat ? Answers.CHAT_TEXT : Answers.RESPONSE_TEXT;
        try (Phase callersOfAll = async
                ? new AsyncPhase(chat ? client::chatAsync : client::responseAsync, expected)
                : new BlockingPhase(chat ? client::chat : client::response, expected, callers)) {
            callersOfAll.calls(callers, new long[warmUp]);
            long[] nanos = new long[measured];
            Meter meter = Meter.start();
            callersOfAll.calls(callers, nanos);
            Meter.Measured sum = meter.stop();
            Arrays.sort(nanos);
            return new Figures()
                    .put("p50_us", nanos[measured / 2] / 1e3)
                    .put("p99_us", nanos[(int) (measured * 0.99)] / 1e3)
                    .put("cpu_us", sum.cpuNanos() / 1e3 / measured)
                    .put("alloc_b", (double) sum.bytes() / measured)
                    .put("calls_s", measured * 1e9 / sum.nanos())
                    .put("unseen_threads", sum.unseenThreads());
        }
    }

    /** Makes as many calls as there are places for their times. */
    private interface Phase extends AutoCloseable {

        void calls(int callers, long[] nanos) throws Exception;

        @Override
        void close();
    }

    /** Threads that stay for all phases, because what an ended thread has allocated is forgotten. */
    private static final class BlockingPhase implements Phase {

        private final ExecutorService threads;
        private final Supplier<String> call;
        private final String expected;

        BlockingPhase(Supplier<String> call, String expected, int callers) {
            this.threads = Executors.newFixedThreadPool(callers);
            this.call = call;
            this.expected = expected;
        }

        @Override
        public void calls(int callers, long[] nanos) throws Exception {
            AtomicInteger next = new AtomicInteger();
            CompletableFuture<?>[] all = new CompletableFuture<?>[callers];
            Arrays.setAll(all, i -> CompletableFuture.runAsync(() -> loop(next, nanos), threads));
            CompletableFuture.allOf(all).get();
        }

        private void loop(AtomicInteger next, long[] nanos) {
            for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                String text = call.get();
                nanos[i] = System.nanoTime() - start;
                Expect.text(expected, text);
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private record AsyncPhase(Supplier<CompletableFuture<String>> call, String expected) implements Phase {

        @Override
        public void calls(int callers, long[] nanos) throws Exception {
            AtomicInteger next = new AtomicInteger();
            CountDownLatch open = new CountDownLatch(nanos.length);
            AtomicReference<Throwable> failure = new AtomicReference<>();
            for (int i = 0; i < callers; i++) {
                chain(next, nanos, open, failure);
            }
            open.await();
            if (failure.get() != null) {
                throw new IllegalStateException(failure.get());
            }
        }

        /** Makes calls one after the other; a loop, because a call that is complete at once would deepen the stack. */
        private void chain(AtomicInteger next, long[] nanos, CountDownLatch open, AtomicReference<Throwable> failure) {
            for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                int index = i;
                long start = System.nanoTime();
                CompletableFuture<Boolean> done = call.get().handle((text, problem) -> {
                    nanos[index] = System.nanoTime() - start;
                    if (problem != null) {
                        failure.compareAndSet(null, problem);
                    } else if (!expected.equals(text)) {
                        failure.compareAndSet(null, new IllegalStateException("The text is not the server's: " + text));
                    }
                    open.countDown();
                    return problem == null;
                });
                if (!done.isDone()) {
                    done.thenRun(() -> chain(next, nanos, open, failure));
                    return;
                }
            }
        }

        @Override
        public void close() {}
    }
}
