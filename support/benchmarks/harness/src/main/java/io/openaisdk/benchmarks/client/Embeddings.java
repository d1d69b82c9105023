package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;

/** Fetches 100 vectors of 1,536 elements, one call after the other. */
record Embeddings(boolean base64, int warmUp, int measured) implements Workload {

    /** The elements are exact in both forms; only the order of summing may differ. */
    private static final double TOLERANCE = 1e-3;

    @Override
    public Figures run(BenchmarkClient client) {
        double expected = Answers.vectorSum();
        call(client, warmUp, expected);
        Meter meter = Meter.start();
        call(client, measured, expected);
        Meter.Measured sum = meter.stop();
        return new Figures()
                .put("wall_ms", sum.nanos() / 1e6 / measured)
                .put("cpu_ms", sum.cpuNanos() / 1e6 / measured)
                .put("alloc_mb", sum.bytes() / 1e6 / measured)
                .put("unseen_threads", sum.unseenThreads());
    }

    private void call(BenchmarkClient client, int times, double expected) {
        for (int i = 0; i < times; i++) {
            double sum = client.embeddings(base64);
            if (Math.abs(sum - expected) > TOLERANCE) {
                throw new IllegalStateException("The vectors are not the server's: their sum is " + sum);
            }
        }
    }
}
