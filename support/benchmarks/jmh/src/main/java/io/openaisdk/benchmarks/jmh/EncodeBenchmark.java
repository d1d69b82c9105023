package io.openaisdk.benchmarks.jmh;

import io.openaisdk.core.internal.model.ModelReader;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.model.Types;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonReader;
import io.openaisdk.spi.json.JsonWriter;
import java.io.ByteArrayOutputStream;
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

/** Makes JSON of a model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init")
public class EncodeBenchmark {

    /** What is encoded. */
    @Param
    public Payload payload;

    private final JsonCodec jackson = Codecs.of("jackson");
    private final JsonCodec jackson3 = Codecs.of("jackson3");
    private final JsonCodec gson = Codecs.of("gson");
    private Object ours;
    private Object official;
    private Object record;

    /** Decodes what is to be encoded. */
    @Setup
    public void setUp() throws IOException {
        try (JsonReader reader = jackson.reader(payload.json, 0, payload.json.length)) {
            ours = ModelReader.readModel(reader, Types.of(payload.ours));
        }
        official = Mappers.OFFICIAL.readValue(payload.json, payload.official);
        record = Mappers.RECORDS.readValue(payload.json, payload.record);
    }

    @Benchmark
    public byte[] oursWithJackson() throws IOException {
        return encode(jackson);
    }

    @Benchmark
    public byte[] oursWithJackson3() throws IOException {
        return encode(jackson3);
    }

    @Benchmark
    public byte[] oursWithGson() throws IOException {
        return encode(gson);
    }

    @Benchmark
    public byte[] official() throws IOException {
        return Mappers.OFFICIAL.writeValueAsBytes(official);
    }

    @Benchmark
    public byte[] records() throws IOException {
        return Mappers.RECORDS.writeValueAsBytes(record);
    }

    private byte[] encode(JsonCodec codec) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = codec.writer(bytes)) {
            ModelWriter.write(writer, ours);
        }
        return bytes.toByteArray();
    }
}
