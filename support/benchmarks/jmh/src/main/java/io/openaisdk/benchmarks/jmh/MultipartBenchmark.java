package io.openaisdk.benchmarks.jmh;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.http.MultipartBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Makes a form of two fields and a file of 64 KB, and reads it as a transport does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MultipartBenchmark {

    private final byte[] file = new byte[64 * 1024];
    private final byte[] buffer = new byte[8 * 1024];

    @Benchmark
    public long ours() throws IOException {
        MultipartBody.Builder form = MultipartBody.builder();
        form.field("purpose", JsonValue.of("user_data"));
        form.field("expires_after", JsonValue.of(Map.of("anchor", "created_at", "seconds", 3600)));
        form.file("file", FileUpload.of(file, "notes.txt"));
        long length = 0;
        try (InputStream body = form.build().open()) {
            for (int count = body.read(buffer, 0, buffer.length); count >= 0; ) {
                length += count;
                count = body.read(buffer, 0, buffer.length);
            }
        }
        return length;
    }
}
