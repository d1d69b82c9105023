package io.openaisdk.benchmarks.jmh;

import io.openaisdk.benchmarks.server.Answers;
import io.openaisdk.core.internal.stream.SseParser;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Takes a stream of 200 events apart; a score is that of one event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(SseParserBenchmark.EVENTS)
public class SseParserBenchmark {

    static final int EVENTS = 200;

    /** How many bytes come at once. */
    @Param({"1400", "16384"})
    public int piece;

    private final byte[] stream =
            String.join("", Answers.responseEvents(EVENTS)).getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public long ours() {
        long[] sum = new long[1];
        SseParser parser = new SseParser((name, data, length) -> sum[0] += length);
        for (int i = 0; i < stream.length; i += piece) {
            parser.feed(stream, i, Math.min(piece, stream.length - i));
        }
        return sum[0];
    }
}
