package io.openaisdk.benchmarks.client;

import io.openaisdk.benchmarks.server.Answers;
import java.util.function.LongSupplier;

/** Reads streams whose events come without pauses, one after the other. */
record FastStreams(String operation, int events, int warmUp, int measured) implements Workload {

    @Override
    public Figures run(BenchmarkClient client) {
        boolean chat = operation.equals("chat");
        LongSupplier call = chat ? client::chatStream : client::responseStream;
        long expected = chat ? Answers.chatCharacters(events) : Answers.responseCharacters(events);
        for (int i = 0; i < warmUp; i++) {
            Expect.count(expected, call.getAsLong());
        }
        Meter meter = Meter.start();
        for (int i = 0; i < measured; i++) {
            Expect.count(expected, call.getAsLong());
        }
        Meter.Measured sum = meter.stop();
        double all = (double) events * measured;
        return new Figures()
                .put("events_s", all * 1e9 / sum.nanos())
                .put("cpu_ns", sum.cpuNanos() / all)
                .put("alloc_b", sum.bytes() / all)
                .put("unseen_threads", sum.unseenThreads());
    }
}
