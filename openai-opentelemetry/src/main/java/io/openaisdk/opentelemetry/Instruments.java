package io.openaisdk.opentelemetry;

import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.MeterProvider;
import java.util.List;

/** The metrics of a client that the GenAI conventions have, with the boundaries of buckets that they advise. */
final class Instruments {

    static final String DURATION = "gen_ai.client.operation.duration";
    static final String TOKEN_USAGE = "gen_ai.client.token.usage";
    static final String TIME_TO_FIRST_CHUNK = "gen_ai.client.operation.time_to_first_chunk";
    static final String TIME_PER_OUTPUT_CHUNK = "gen_ai.client.operation.time_per_output_chunk";

    static final String SECONDS = "s";
    static final String TOKENS = "{token}";

    private static final List<Double> SECONDS_BOUNDARIES =
            List.of(0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92);
    private static final List<Long> TOKEN_BOUNDARIES = List.of(
            1L, 4L, 16L, 64L, 256L, 1024L, 4096L, 16384L, 65536L, 262144L, 1048576L, 4194304L, 16777216L, 67108864L);

    private final boolean live;
    private final DoubleHistogram duration;
    private final LongHistogram tokenUsage;
    private final DoubleHistogram timeToFirstChunk;
    private final DoubleHistogram timePerOutputChunk;

    Instruments(Meter meter) {
        live = meter != MeterProvider.noop().get("none");
        duration = seconds(meter, DURATION, "GenAI operation duration.");
        timeToFirstChunk = seconds(
                meter,
                TIME_TO_FIRST_CHUNK,
                "Time to receive the first chunk, measured from when the client issues the generation request to when the"
                        + " first chunk is received in the response stream.");
        timePerOutputChunk = seconds(
                meter,
                TIME_PER_OUTPUT_CHUNK,
                "Time per output chunk, recorded for each chunk received after the first one, measured as the time elapsed"
                        + " from the end of the previous chunk to the end of the current chunk.");
        tokenUsage = meter.histogramBuilder(TOKEN_USAGE)
                .ofLongs()
                .setUnit(TOKENS)
                .setDescription("Number of input and output tokens used.")
                .setExplicitBucketBoundariesAdvice(TOKEN_BOUNDARIES)
                .build();
    }

    private static DoubleHistogram seconds(Meter meter, String name, String description) {
        return meter.histogramBuilder(name)
                .setUnit(SECONDS)
                .setDescription(description)
                .setExplicitBucketBoundariesAdvice(SECONDS_BOUNDARIES)
                .build();
    }

    /** Says whether anything is measured at all. */
    boolean live() {
        return live;
    }

    DoubleHistogram duration() {
        return duration;
    }

    LongHistogram tokenUsage() {
        return tokenUsage;
    }

    DoubleHistogram timeToFirstChunk() {
        return timeToFirstChunk;
    }

    DoubleHistogram timePerOutputChunk() {
        return timePerOutputChunk;
    }
}
