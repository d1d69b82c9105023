package io.openaisdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.Model;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.core.internal.stream.SseParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Event streams: the first byte says how the rest is cut, which must not matter. */
class EventStreamFuzzTest {

    private static final Client JACKSON = Client.with(Codecs.JACKSON);
    private static final Client GSON = Client.with(Codecs.GSON);

    @FuzzTest
    void parser(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(input, 1, input.length);
        Outcome whole = parse(stream, Integer.MAX_VALUE);

        assertThat(parse(stream, 1 + (input[0] & 0x7f))).isEqualTo(whole);
        assertThat(whole.events()).isEqualTo(PlainSseParser.parse(stream));
    }

    @FuzzTest
    void stream(byte[] input) {
        if (input.length == 0 || KnownLimits.gsonMayRefuse(input)) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(input, 1, input.length);
        List<String> whole = read(JACKSON, stream, Integer.MAX_VALUE);

        assertThat(read(JACKSON, stream, 1 + (input[0] & 0x7f))).isEqualTo(whole);
        assertThat(read(GSON, stream, Integer.MAX_VALUE)).isEqualTo(whole);
    }

    /** What came out: events, then what was left. */
    private record Outcome(List<PlainSseParser.Event> events, String pending, String lastId) {}

    private static Outcome parse(byte[] stream, int piece) {
        List<PlainSseParser.Event> events = new ArrayList<>();
        SseParser parser = new SseParser((name, data, length) -> events.add(
                new PlainSseParser.Event(String.valueOf(name), new String(data, 0, length, StandardCharsets.UTF_8))));
        for (int at = 0; at < stream.length; at += Math.min(piece, stream.length - at)) {
            parser.feed(stream, at, Math.min(piece, stream.length - at));
        }
        return new Outcome(events, String.valueOf(parser.pendingData()), String.valueOf(parser.lastId()));
    }

    /** The events as JSON, and the type of the failure that ended them, if one did. */
    private static List<String> read(Client client, byte[] stream, int piece) {
        client.transport().answer(200, "text/event-stream", stream, piece);
        List<String> seen = new ArrayList<>();
        try (EventStream<ResponseStreamEvent> events =
                client.api().responses().createStreaming(p -> p.model("m").input("Hi"))) {
            for (ResponseStreamEvent event : events) {
                seen.add(event instanceof Model model ? model.toJson() : String.valueOf(event));
            }
        } catch (OpenAIException e) {
            seen.add(e.getClass().getName());
        }
        return seen;
    }
}
