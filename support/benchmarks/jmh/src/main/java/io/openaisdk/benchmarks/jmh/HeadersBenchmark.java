package io.openaisdk.benchmarks.jmh;

import com.openai.core.http.Headers;
import io.openaisdk.spi.http.HttpHeaders;
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
import org.openjdk.jmh.infra.Blackhole;

/** Collects the headers of an answer and finds those that a result tells of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HeadersBenchmark {

    private static final String[][] HEADERS = {
        {"Date", "Sat, 07 Mar 2026 23:32:57 GMT"},
        {"Content-Type", "application/json"},
        {"Content-Length", "3021"},
        {"openai-organization", "org-benchmark"},
        {"openai-processing-ms", "412"},
        {"openai-version", "2020-10-01"},
        {"x-ratelimit-limit-requests", "10000"},
        {"x-ratelimit-limit-tokens", "30000000"},
        {"x-ratelimit-remaining-requests", "9999"},
        {"x-ratelimit-remaining-tokens", "29999977"},
        {"x-ratelimit-reset-requests", "6ms"},
        {"x-ratelimit-reset-tokens", "0s"},
        {"x-request-id", "req_5c8d0d3a4b1e4f0e9c6d3d3a7f0b2c11"}
    };

    @Benchmark
    public void ours(Blackhole blackhole) {
        HttpHeaders.Builder builder = HttpHeaders.builder();
        for (String[] header : HEADERS) {
            builder.add(header[0], header[1]);
        }
        HttpHeaders headers = builder.build();
        blackhole.consume(headers.first("content-type"));
        blackhole.consume(headers.first("x-request-id"));
        blackhole.consume(headers.first("retry-after"));
    }

    @Benchmark
    public void official(Blackhole blackhole) {
        Headers.Builder builder = Headers.builder();
        for (String[] header : HEADERS) {
            builder.put(header[0], header[1]);
        }
        Headers headers = builder.build();
        blackhole.consume(headers.values("content-type"));
        blackhole.consume(headers.values("x-request-id"));
        blackhole.consume(headers.values("retry-after"));
    }
}
