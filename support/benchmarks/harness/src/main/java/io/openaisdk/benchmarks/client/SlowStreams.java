package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens many streams at once that last ten seconds each.
 *
 * <p>The heap is measured when each has had its first text, or after eight seconds where a client has not opened them all by
 * then: how many were open is told beside it.
 */
record SlowStreams(int streams) implements Workload {

    private static final int PATIENCE_SECONDS = 8;

    @Override
    public Figures run(BenchmarkClient client) throws Exception {
        CountDownLatch begun = new CountDownLatch(streams);
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long expected = Answers.chatCharacters(Answers.SLOW_EVENTS);
        CompletableFuture<?>[] all = new CompletableFuture<?>[streams];
        ManagementFactory.getThreadMXBean().resetPeakThreadCount();
        Meter meter = Meter.start();
        for (int i = 0; i < streams; i++) {
            AtomicBoolean first = new AtomicBoolean(true);
            all[i] = client.chatStreamAsync(() -> {
                        if (first.compareAndSet(true, false)) {
                            begun.countDown();
                        }
                    })
                    .handle((characters, problem) -> {
                        ended.incrementAndGet();
                        if (problem != null || characters != expected) {
                            failed.incrementAndGet();
                        }
                        return characters;
                    });
        }
        boolean allBegun = begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        int open = (allBegun ? streams : (int) (streams - begun.getCount())) - ended.get();
        double heap = Heap.liveMegabytes();
        CompletableFuture.allOf(all).get();
        Meter.Measured sum = meter.stop();
        return new Figures()
                .put("wall_s", sum.nanos() / 1e9)
                .put("open", open)
                .put("failed", failed.get())
                .put("threads", ManagementFactory.getThreadMXBean().getPeakThreadCount())
                .put("heap_mb", heap)
                .put("rss_mb", ProcessStatus.peakResidentKilobytes() / 1024.0)
                .put("cpu_s", sum.cpuNanos() / 1e9);
    }
}
