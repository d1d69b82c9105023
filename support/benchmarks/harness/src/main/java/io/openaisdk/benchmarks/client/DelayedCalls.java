package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes many asynchronous calls at once, each answered after two seconds. */
record DelayedCalls(int calls) implements Workload {

    @Override
    public Figures run(BenchmarkClient client) throws Exception {
        AtomicInteger failed = new AtomicInteger();
        CompletableFuture<?>[] all = new CompletableFuture<?>[calls];
        ManagementFactory.getThreadMXBean().resetPeakThreadCount();
        Meter meter = Meter.start();
        for (int i = 0; i < calls; i++) {
            all[i] = client.chatAsync().handle((text, problem) -> {
                if (problem != null || !Answers.CHAT_TEXT.equals(text)) {
                    failed.incrementAndGet();
                }
                return text;
            });
        }
        CompletableFuture.allOf(all).get();
        Meter.Measured sum = meter.stop();
        return new Figures()
                .put("wall_s", sum.nanos() / 1e9)
                .put("failed", failed.get())
                .put("threads", ManagementFactory.getThreadMXBean().getPeakThreadCount())
                .put("cpu_s", sum.cpuNanos() / 1e9);
    }
}
