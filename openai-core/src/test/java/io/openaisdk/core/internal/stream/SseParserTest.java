package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SseParserTest {

    /** An event as the parser gives it, with the id that counts at that moment. */
    private record Event(
            @Nullable String name, String data, @Nullable String id) {}

    /** The vectors V-SSE: what comes in, and the events that come out. */
    static Stream<Arguments> vectors() {
        String json = "\u041f\u0440\u0438\u0432\u0435\u0442 \ud83d\ude00";
        return Stream.of(
                arguments("1", "event: a\ndata: {\"x\":1}\n\n", List.of(new Event("a", "{\"x\":1}", null))),
                arguments("2", "data:abc\n\n", List.of(data("abc"))),
                arguments("2, more space", "data:  abc\n\n", List.of(data(" abc"))),
                arguments("3", "data\n\n", List.of(data(""))),
                arguments("3, colon", "data:\n\n", List.of(data(""))),
                arguments("4", "data\ndata\n\n", List.of(data("\n"))),
                arguments("5", "data: a\ndata: b\ndata:\ndata: c\n\n", List.of(data("a\nb\n\nc"))),
                arguments(
                        "6",
                        "event: ping\ndata: {\ndata: \"k\":\ndata: \ndata:\ndata: 1}\n\n\n",
                        List.of(new Event("ping", "{\n\"k\":\n\n\n1}", null))),
                arguments("7", ": hi\ndata: a\n:x\ndata: b\n\n", List.of(data("a\nb"))),
                arguments("8", "event: ping\n\n", List.of()),
                arguments("8, name is forgotten", "event: ping\n\ndata: a\n\n", List.of(data("a"))),
                arguments("9", "id: 7\n\n", List.of()),
                arguments(
                        "10",
                        "id: 7\ndata: a\n\n\n\ndata: b\n\n",
                        List.of(new Event(null, "a", "7"), new Event(null, "b", "7"))),
                arguments(
                        "11",
                        "id: 1\ndata: a\n\nid:\ndata: b\n\n",
                        List.of(new Event(null, "a", "1"), new Event(null, "b", ""))),
                arguments("12", "id: a\0b\ndata: z\n\n", List.of(data("z"))),
                arguments("12, first character", "id: \0b\ndata: z\n\n", List.of(data("z"))),
                arguments("13", "retry: 3s\ndata: a\n\n", List.of(data("a"))),
                arguments("14, CR", "data: a\r\rdata: b\r\r", List.of(data("a"), data("b"))),
                arguments("14, CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", List.of(data("a"), data("b"))),
                arguments("14, mixed", "data: a\r\n\ndata: b\n\r", List.of(data("a"), data("b"))),
                arguments("15", "\ufeffdata: a\n\n", List.of(data("a"))),
                arguments("15, once", "\ufeff\ufeffdata: a\n\ndata: b\n\n", List.of(data("b"))),
                arguments("15, only first", "data: a\n\n\ufeffdata: b\n\n", List.of(data("a"))),
                arguments("15, blank first line", "\ufeff\n\ufeffdata: b\n\n", List.of()),
                arguments("16", "data: a\n\ndata: b\n", List.of(data("a"))),
                arguments("16, in a line", "data: a\n\ndata: b", List.of(data("a"))),
                arguments(
                        "17",
                        "data: a\u2028b\u0085c\u000bd\u000ce\n\n",
                        List.of(data("a\u2028b\u0085c\u000bd\u000ce"))),
                arguments("18", "Data: a\n data: b\ndata: c\n\n", List.of(data("c"))),
                arguments("19", "event: x\nevent: y\ndata: 1\n\n", List.of(new Event("y", "1", null))),
                arguments("20", "event:\ndata: x\n\n", List.of(data("x"))),
                arguments("20, after a name", "event: a\nevent\ndata: x\n\n", List.of(data("x"))),
                arguments("21", "data: a:b:c\n\n", List.of(data("a:b:c"))),
                arguments("24", "data: \"" + json + "\"\n\n", List.of(data("\"" + json + "\""))),
                arguments("25", ": comment\nunknown: x\n".repeat(50), List.of()),
                arguments("nothing", "", List.of()),
                arguments("blank lines", "\n\r\n\r\r\n\n", List.of()));
    }

    @ParameterizedTest(name = "V-SSE {0}")
    @MethodSource("vectors")
    void vectorsInOnePiece(String name, String input, List<Event> expected) {
        Parsing parsing = new Parsing();
        parsing.feed(bytes(input));
        assertThat(parsing.events).isEqualTo(expected);
    }

    @ParameterizedTest(name = "V-SSE {0}")
    @MethodSource("vectors")
    void vectorsOneByteAtATimeWithEmptyPiecesBetween(String name, String input, List<Event> expected) {
        Parsing parsing = new Parsing();
        for (byte b : bytes(input)) {
            parsing.feed(new byte[] {b});
            parsing.feed(new byte[0]);
        }
        assertThat(parsing.events).isEqualTo(expected);
    }

    @ParameterizedTest(name = "V-SSE {0}")
    @MethodSource("vectors")
    void vectorsCutAtEveryOffset(String name, String input, List<Event> expected) {
        byte[] whole = bytes(input);
        for (int cut = 0; cut <= whole.length; cut++) {
            Parsing parsing = new Parsing();
            parsing.parser.feed(whole, 0, cut);
            parsing.parser.feed(whole, cut, whole.length - cut);
            assertThat(parsing.events).as("cut at %s", cut).isEqualTo(expected);
        }
    }

    /** V-SSE 23. */
    @Test
    void thousandsOfEventsInOnePiece() {
        Parsing parsing = new Parsing();
        parsing.feed(bytes("data:ok\n\n".repeat(2000)));
        assertThat(parsing.events).isEqualTo(Collections.nCopies(2000, data("ok")));
    }

    @Test
    void eventLargerThanEveryBuffer() {
        String large = "x".repeat(3_000_000);
        byte[] input = bytes("data: " + large + "\ndata: " + large + "\n\ndata: small\n\n");
        Parsing parsing = new Parsing();
        for (int at = 0; at < input.length; at += 8192) {
            parsing.parser.feed(input, at, Math.min(8192, input.length - at));
        }
        assertThat(parsing.events).containsExactly(data(large + "\n" + large), data("small"));
    }

    @Test
    void takesOnlyTheBytesThatItIsGiven() {
        Parsing parsing = new Parsing();
        byte[] buffer = bytes("XXdata: a\n\nYY");
        parsing.parser.feed(buffer, 2, buffer.length - 4);
        parsing.feed(bytes("data: b\n\n"));
        assertThat(parsing.events).containsExactly(data("a"), data("b"));
    }

    @Test
    void keepsNoReferenceToTheBytesOfAnUnfinishedLine() {
        Parsing parsing = new Parsing();
        byte[] buffer = bytes("data: a");
        parsing.feed(buffer);
        buffer[6] = 'b';
        parsing.feed(bytes("\n\n"));
        assertThat(parsing.events).containsExactly(data("a"));
    }

    /** The lines are put together in one place. */
    @Test
    void longerLineBeforeDoesNotShineThrough() {
        Parsing parsing = new Parsing();
        parsing.feed(bytes("data: a"));
        parsing.feed(bytes("b\ndata"));
        parsing.feed(bytes(":\n\n"));
        assertThat(parsing.events).containsExactly(data("ab\n"));
    }

    @Test
    void bytesThatAreNoUtf8AreReplacedAndHarmNoOtherEvent() {
        Parsing parsing = new Parsing();
        parsing.feed(new byte[] {'d', 'a', 't', 'a', ':', (byte) 0xff, '\n', '\n'});
        parsing.feed(bytes("data: b\n\n"));
        assertThat(parsing.events).containsExactly(data("\ufffd"), data("b"));
    }

    @Test
    void saysWhatTheStreamBrokeOffIn() {
        assertThat(pending("data: a\n\n")).isNull();
        assertThat(pending("data: a\n\n: comment")).isNull();
        assertThat(pending("data: a\n\nevent: b\n")).isNull();
        assertThat(pending("data: a\n\ndata: b\n")).isEqualTo("b");
        assertThat(pending("data: a\n\ndata: b\ndata: c")).isEqualTo("b\nc");
        assertThat(pending("data: a\n\ndata: [DONE]")).isEqualTo("[DONE]");
        assertThat(pending("\ufeffdata: b")).isEqualTo("b");
        assertThat(pending("")).isNull();
    }

    @Test
    void saysHowMuchIsHeldOfAnUnfinishedEvent() {
        Parsing parsing = new Parsing();
        parsing.feed(bytes("data: abc\n"));
        assertThat(parsing.parser.pendingLength()).isEqualTo(3);
        parsing.feed(bytes("data: d"));
        assertThat(parsing.parser.pendingLength()).isEqualTo(3 + 7);
        parsing.feed(bytes("\n\n"));
        assertThat(parsing.parser.pendingLength()).isZero();
    }

    private static @Nullable String pending(String input) {
        Parsing parsing = new Parsing();
        parsing.feed(bytes(input));
        return parsing.parser.pendingData();
    }

    private static Event data(String data) {
        return new Event(null, data, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A parser and what came out of it. */
    private static final class Parsing {

        private final List<Event> events = new ArrayList<>();
        private final SseParser parser = new SseParser(this::take);

        private void take(@Nullable String name, byte[] data, int length) {
            events.add(new Event(name, new String(data, 0, length, StandardCharsets.UTF_8), parser.lastId()));
        }

        private void feed(byte[] bytes) {
            parser.feed(bytes, 0, bytes.length);
        }
    }
}
