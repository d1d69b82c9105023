package io.openaisdk.benchmarks.jmh;

import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelType;
import io.openaisdk.core.internal.model.Types;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makes a model of JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init")
public class DecodeBenchmark {

    /** What is decoded. */
    @Param
    public Payload payload;

    private final JsonCodec jackson = Codecs.of("jackson");
    private final JsonCodec jackson3 = Codecs.of("jackson3");
    private final JsonCodec gson = Codecs.of("gson");
    private ModelType type;

    /** Finds the field table, which a call finds once. */
    @Setup
    public void setUp() {
        type = Types.of(payload.ours);
    }

    @Benchmark
    public Object oursWithJackson() throws IOException {
        return decode(jackson);
    }

    @Benchmark
    public Object oursWithJackson3() throws IOException {
        return decode(jackson3);
    }

    @Benchmark
    public Object oursWithGson() throws IOException {
        return decode(gson);
    }

    @Benchmark
    public Object official() throws IOException {
        return Mappers.OFFICIAL.readValue(payload.json, payload.official);
    }

    @Benchmark
    public Object records() throws IOException {
        return Mappers.RECORDS.readValue(payload.json, payload.record);
    }

    private Object decode(JsonCodec codec) throws IOException {
        try (JsonReader reader = codec.reader(payload.json, 0, payload.json.length)) {
            return ModelReader.readModel(reader, type);
        }
    }
}
