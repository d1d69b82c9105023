package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;
import java.io.IOException;
import java.nio.file.Path;

/** Uploads a file that is larger than the heap. */
record Upload(Path file) implements Workload {

    @Override
    public Figures run(BenchmarkClient client) throws IOException {
        Heap.resetPeak();
        Meter meter = Meter.start();
        Expect.text(Answers.FILE_ID, client.upload(file));
        Meter.Measured sum = meter.stop();
        return new Figures()
                .put("wall_s", sum.nanos() / 1e9)
                .put("cpu_s", sum.cpuNanos() / 1e9)
                .put("heap_mb", Heap.peakMegabytes())
                .put("alloc_mb", sum.bytes() / 1e6)
                .put("unseen_threads", sum.unseenThreads())
                .put("rss_mb", ProcessStatus.peakResidentKilobytes() / 1024.0);
    }
}
