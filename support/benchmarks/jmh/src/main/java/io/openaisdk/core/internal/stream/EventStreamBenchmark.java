package io.openaisdk.core.internal.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.core.ObjectMappers;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.responses.ResponseStreamEvent;
import io.openaisdk.benchmarks.jmh.Codecs;
import io.openaisdk.benchmarks.server.Answers;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Makes models of a stream of 200 events; a score is that of one event.
 *
 * <p>Ours includes taking the stream apart. The others get the data of each event, which flatters them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(EventStreamBenchmark.EVENTS)
@SuppressWarnings("NullAway.Init")
public class EventStreamBenchmark {

    static final int EVENTS = 200;
    private static final int PIECE = 8 * 1024;

    /** Which kind of stream. */
    @Param({"chat", "response"})
    public String kind;

    private final ObjectMapper officialMapper = ObjectMappers.jsonMapper();
    private static final Limits LIMITS =
            new SettingsBuilder(OpenAIPlatform.DEFAULT).build().limits();

    private final JsonCodec jackson = Codecs.of("jackson");
    private final JsonCodec jackson3 = Codecs.of("jackson3");
    private final JsonCodec gson = Codecs.of("gson");
    private Operation operation;
    private byte[] stream;
    private List<byte[]> data;
    private Class<?> official;

    /** Makes the stream. */
    @Setup
    public void setUp() {
        boolean chat = kind.equals("chat");
        List<String> events = chat ? Answers.chatEvents(EVENTS) : Answers.responseEvents(EVENTS);
        stream = String.join("", events).getBytes(StandardCharsets.UTF_8);
        data = events.stream()
                .map(event -> event.substring(event.indexOf("data: ") + 6).trim())
                .filter(event -> event.startsWith("{"))
                .map(event -> event.getBytes(StandardCharsets.UTF_8))
                .toList();
        official = chat ? ChatCompletionChunk.class : ResponseStreamEvent.class;
        String type = chat ? "model(chat.completions.ChatCompletionChunk)" : "union(responses.ResponseStreamEvent)";
        operation = Operation.of("benchmark", "POST", "/benchmark", "stream=" + type);
        List<Object> decoded = new ArrayList<>();
        decode(jackson, decoded::add);
        if (decoded.size() != EVENTS || data.size() != EVENTS) {
            throw new IllegalStateException(decoded.size() + " and " + data.size() + " events and not " + EVENTS);
        }
    }

    @Benchmark
    public void oursWithJackson(Blackhole blackhole) {
        decode(jackson, blackhole::consume);
    }

    @Benchmark
    public void oursWithJackson3(Blackhole blackhole) {
        decode(jackson3, blackhole::consume);
    }

    @Benchmark
    public void oursWithGson(Blackhole blackhole) {
        decode(gson, blackhole::consume);
    }

    @Benchmark
    public void official(Blackhole blackhole) throws IOException {
        for (byte[] event : data) {
            blackhole.consume(officialMapper.readValue(event, official));
        }
    }

    private void decode(JsonCodec codec, Consumer<Object> events) {
        ResponseHead http = new ResponseHead(
                200,
                HttpHeaders.builder().add("content-type", "text/event-stream").build(),
                1,
                HttpHeaders.EMPTY);
        EventDecoder decoder = new EventDecoder(new Decoder(codec), operation, http, LIMITS, events);
        for (int i = 0; i < stream.length; i += PIECE) {
            decoder.feed(stream, i, Math.min(PIECE, stream.length - i));
        }
    }
}
