package io.openaisdk.core.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.errors.ApiError;
import io.openaisdk.api.errors.ErrorBodyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.errors.StreamErrorException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.ResponseErrorEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.api.responses.UnknownResponseStreamEvent;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.response.Decoder;
import io.openaisdk.core.internal.response.Failures;
import io.openaisdk.core.internal.response.ResponseHead;
import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDecoderTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";
    private static final String RESPONSES = "union(responses.ResponseStreamEvent)";
    private static final String CHAT = "model(chat.completions.ChatCompletionChunk)";

    private static final ResponseHead HTTP = new ResponseHead(
            200, HttpHeaders.builder().add("x-request-id", "req_1").build(), 1, HttpHeaders.EMPTY);

    private static final Limits LIMITS =
            new SettingsBuilder(OpenAIPlatform.DEFAULT).build().limits();

    private final List<Object> events = new ArrayList<>();

    /** V-STR 1. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void doneEndsTheStreamAndNothingComesAfterIt(JsonCodec codec) {
        EventDecoder decoder = decoder(codec, CHAT);

        feed(decoder, "data: {\"a\":1}\n\n");
        assertThat(decoder.isOver()).isFalse();
        feed(decoder, "data: [DONE]\n\ndata: {\"b\":2}\n\n");

        assertThat(decoder.isOver()).isTrue();
        assertThat(jsonOfEvents()).containsExactly("{\"a\":1}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void whateverFollowsDoneDirectlyEndsTheStreamToo(JsonCodec codec) {
        EventDecoder decoder = decoder(codec, CHAT);
        feed(decoder, "data: [DONE]xyz\n\n");
        assertThat(decoder.isOver()).isTrue();
        assertThat(events).isEmpty();
    }

    /** V-STR 2. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void errorObjectFailsTheStreamWithWhatItSays(JsonCodec codec) {
        EventDecoder decoder = decoder(codec, CHAT);

        assertThatExceptionOfType(StreamErrorException.class)
                .isThrownBy(
                        () -> feed(
                                decoder,
                                "data: {\"a\":1}\n\ndata: {\"error\":{\"message\":\"boom\",\"code\":\"c1\",\"type\":\"t\"}}\n\n"))
                .withMessage("The service reported an error in the stream: boom (code c1, request req_1)")
                .satisfies(e -> assertThat(e.code()).contains("c1"))
                .satisfies(e -> assertThat(e.type()).contains("t"))
                .satisfies(e -> assertThat(e.requestId()).contains("req_1"))
                .satisfies(e -> assertThat(e.rawBody()).get().asString().startsWith("{\"error\""));
        assertThat(jsonOfEvents()).containsExactly("{\"a\":1}");
    }

    /** V-STR 3 and 5. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void errorOfAnyShapeFailsTheStream(JsonCodec codec) {
        assertThatExceptionOfType(StreamErrorException.class)
                .isThrownBy(() -> feed(decoder(codec, CHAT), "data: {\"error\":\"text\"}\n\n"))
                .withMessage("The service reported an error in the stream: text (request req_1)")
                .satisfies(e -> assertThat(e.error().json()).isEqualTo("\"text\""));
        assertThatExceptionOfType(StreamErrorException.class)
                .isThrownBy(() -> feed(decoder(codec, CHAT), "data: {\"error\":{\"message\":5}}\n\n"))
                .withMessage("The service reported an error in the stream: {\"message\":5} (request req_1)")
                .satisfies(
                        e -> assertThat(e.error()).isEqualTo(new ApiError(null, null, null, null, "{\"message\":5}")));
        assertThatExceptionOfType(StreamErrorException.class)
                .isThrownBy(() -> feed(decoder(codec, CHAT), "data: { \"\\u0065rror\" : 5, \"error\": 6}\n\n"));
    }

    /** V-STR 4. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void emptyPlaceForAnErrorIsNoError(JsonCodec codec) {
        for (String empty : List.of("{}", "null", "\"\"", "false", "[]")) {
            feed(decoder(codec, CHAT), "data: {\"error\":" + empty + "}\n\n");
        }
        assertThat(events).hasSize(5).allMatch(ChatCompletionChunk.class::isInstance);
    }

    /** V-STR 6. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void errorEventOfTheResponsesApiIsAnEvent(JsonCodec codec) {
        feed(
                decoder(codec, RESPONSES),
                "event: error\ndata: {\"type\":\"error\",\"code\":\"x\",\"message\":\"m\",\"param\":null,"
                        + "\"sequence_number\":2}\n\n");

        assertThat(events).singleElement().isInstanceOfSatisfying(ResponseErrorEvent.class, event -> assertThat(
                        event.message())
                .isEqualTo("m"));
    }

    /** V-STR 8. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void whatIsNoJsonFailsTheStreamAndIsQuoted(JsonCodec codec) {
        for (String data : List.of("notjson", "{\"a\":1", "{} {}", "")) {
            assertThatExceptionOfType(ResponseDecodingException.class)
                    .as(data)
                    .isThrownBy(() -> feed(decoder(codec, CHAT), "data: " + data + "\n\n"))
                    .satisfies(e -> assertThat(e.requestId()).contains("req_1"))
                    .satisfies(e -> assertThat(e.rawBody()).contains(data));
        }
    }

    /** V-STR 9: a union takes any JSON; a model is an object. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void eventsThatAreNoObjects(JsonCodec codec) {
        feed(decoder(codec, RESPONSES), "data: 5\n\ndata: [1]\n\n");
        assertThat(events).hasSize(2).allMatch(UnknownResponseStreamEvent.class::isInstance);
        assertThat(jsonOfEvents()).containsExactly("5", "[1]");
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> feed(decoder(codec, CHAT), "data: 5\n\n"))
                .withMessageContaining("has an event that is not of type ChatCompletionChunk");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void nullIsNoEvent(JsonCodec codec) {
        feed(decoder(codec, RESPONSES), "data: null\n\ndata: {\"type\":\"brand_new\"}\n\n");
        assertThat(jsonOfEvents()).containsExactly("{\"type\":\"brand_new\"}");
    }

    /** V-STR 10. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void bodyMayEndBetweenEvents(JsonCodec codec) {
        EventDecoder empty = decoder(codec, CHAT);
        empty.end();
        assertThat(empty.isOver()).isTrue();

        EventDecoder withoutDone = decoder(codec, CHAT);
        feed(withoutDone, "data: {\"a\":1}\n\n: bye");
        withoutDone.end();
        assertThat(withoutDone.isOver()).isTrue();
        assertThat(jsonOfEvents()).containsExactly("{\"a\":1}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void bodyThatEndsWithinAnEventIsTruncated(JsonCodec codec) {
        for (String rest : List.of("data: {\"a\"", "data: {\"a\":1}\n", "event: x\ndata: {\"a\"")) {
            EventDecoder decoder = decoder(codec, CHAT);
            feed(decoder, "data: {\"a\":0}\n\n" + rest);
            assertThatExceptionOfType(StreamTruncatedException.class)
                    .as(rest)
                    .isThrownBy(decoder::end)
                    .withMessageContaining("it begins: {\"a\"")
                    .withMessageContaining("req_1");
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void doneWithoutItsBlankLineIsTheEnd(JsonCodec codec) {
        EventDecoder decoder = decoder(codec, CHAT);
        feed(decoder, "data: [DONE]");
        decoder.end();
        assertThat(decoder.isOver()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void eventThatEndsAResponseEndsTheStream(JsonCodec codec) {
        for (String last : List.of("response.completed", "response.failed", "response.incomplete")) {
            EventDecoder decoder = decoder(codec, RESPONSES);
            feed(decoder, "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\"}\n\n");
            assertThat(decoder.isOver()).isFalse();
            feed(decoder, "event: " + last + "\ndata: {\"type\":\"" + last + "\",\"response\":{}}\n\n");
            assertThat(decoder.isOver()).as(last).isTrue();
        }
        assertThat(events).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void eventsAreDecodedHoweverTheBytesAreCut(JsonCodec codec) {
        String data = "{\"type\":\"response.output_text.delta\",\"delta\":\"\u041f\ud83d\ude00\"}";
        byte[] bytes = ("event: response.output_text.delta\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            events.clear();
            EventDecoder decoder = decoder(codec, RESPONSES);
            decoder.feed(bytes, 0, cut);
            decoder.feed(bytes, cut, bytes.length - cut);
            assertThat(events).singleElement().isInstanceOfSatisfying(ResponseTextDeltaEvent.class, event -> assertThat(
                            event.delta())
                    .isEqualTo("\u041f\ud83d\ude00"));
        }
    }

    // --- Bodies that are not announced as streams of events

    @ParameterizedTest
    @MethodSource(CODECS)
    void bodyOfAnotherKindIsNoStream(JsonCodec codec) {
        EventDecoder decoder = announcedAs(codec, "text/html");
        feed(decoder, "<h1>Sign");
        feed(decoder, " in</h1>\n");

        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(decoder::end)
                .withMessage(
                        "The response (status 200, text/html) is no stream of events; it begins: <h1>Sign in</h1> ")
                .satisfies(e -> assertThat(e.rawBody()).contains("<h1>Sign in</h1>\n"));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void errorAsAWholeIsNoStreamAndSaysWhatTheServiceSays(JsonCodec codec) {
        EventDecoder decoder = announcedAs(codec, "application/json");
        feed(decoder, "{\"error\":{\"message\":\"No streams today\"}}");
        assertThatExceptionOfType(ErrorBodyException.class)
                .isThrownBy(decoder::end)
                .withMessage("200 with an error: No streams today");

        EventDecoder empty = announcedAs(codec, "application/json");
        feed(empty, "{\"error\":{}}");
        assertThatExceptionOfType(ResponseDecodingException.class).isThrownBy(empty::end);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void bodyOfAnotherKindThatHasEventsIsAStream(JsonCodec codec) {
        EventDecoder decoder = announcedAs(codec, "application/json");
        feed(decoder, "data: {\"a\":1}\n\n");
        decoder.end();
        assertThat(jsonOfEvents()).containsExactly("{\"a\":1}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void bodyOfAnotherKindMayBeEmpty(JsonCodec codec) {
        EventDecoder decoder = announcedAs(codec, "application/json");
        decoder.end();
        assertThat(decoder.isOver()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void streamMayBeAnnouncedInAnyCaseWithParametersOrNotAtAll(JsonCodec codec) {
        for (EventDecoder decoder :
                List.of(announcedAs(codec, "Text/Event-Stream; charset=utf-8"), decoder(codec, CHAT))) {
            feed(decoder, ": nothing but a comment\n");
            decoder.end();
            assertThat(decoder.isOver()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void moreThanCanBeShownOfAnotherKindIsNotKept(JsonCodec codec) {
        EventDecoder decoder = announcedAs(codec, "text/html");
        for (int i = 0; i < 3; i++) {
            feed(decoder, "x".repeat(Failures.LONGEST_RAW_BODY / 2) + "\n");
        }
        feed(decoder, "never");
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(decoder::end)
                .satisfies(e -> assertThat(e.rawBody().orElseThrow())
                        .hasSize(Failures.LONGEST_RAW_BODY)
                        .doesNotContain("never"));
    }

    // --- Events that are too large

    private EventDecoder bounded(JsonCodec codec, int longest) {
        return new EventDecoder(new Decoder(codec), operation(CHAT), HTTP, new Limits(0, 0, longest), events::add);
    }

    private static String data(int length) {
        return "{\"id\":\"" + "x".repeat(length - 9) + "\"}";
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void eventOfTheLargestSizeIsDelivered(JsonCodec codec) {
        feed(bounded(codec, 100), "data: " + data(100) + "\n\n");
        assertThat(events).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void eventThatIsTooLargeFailsTheStream(JsonCodec codec) {
        EventDecoder decoder = bounded(codec, 100);
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> feed(decoder, "data: " + data(101) + "\n\n"))
                .withMessageContaining("has an event of more than 100 bytes (maxEventBytes)");
        assertThat(events).isEmpty();
    }

    /** Otherwise it could take up the memory without ever ending. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void eventThatIsTooLargeIsNotWaitedFor(JsonCodec codec) {
        EventDecoder decoder = bounded(codec, 100);
        feed(decoder, "data: " + "x".repeat(94));
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> feed(decoder, "x"))
                .withMessageContaining("maxEventBytes");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void whatFollowsTheLastEventMayBeOfAnySize(JsonCodec codec) {
        EventDecoder decoder = bounded(codec, 100);
        feed(decoder, "data: [DONE]\n\n: " + "x".repeat(200));
        assertThat(decoder.isOver()).isTrue();
    }

    /** The parser hands over its buffer, of which the event is a part, or just the whole. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void eventsOfEachSizeAroundThatOfTheBufferAreDelivered(JsonCodec codec) {
        for (int length = 1000; length <= 1040; length++) {
            feed(decoder(codec, CHAT), "data: " + data(length) + "\n\n");
        }
        assertThat(events).hasSize(41);
    }

    // --- Events that their names tell apart

    @ParameterizedTest
    @MethodSource(CODECS)
    void namedEventIsItsNameAndItsData(JsonCodec codec) {
        EventDecoder decoder = named(codec);
        feed(decoder, "event: brand.new\ndata: {\"a\":1}\n\ndata: 5\n\n");
        assertThat(jsonOfEvents())
                .containsExactly("{\"event\":\"brand.new\",\"data\":{\"a\":1}}", "{\"event\":\"\",\"data\":5}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void namedEventWithAnErrorFailsTheStreamUnlessItBelongsToAThread(JsonCodec codec) {
        String error = "{\"error\":{\"message\":\"boom\"}}";
        feed(named(codec), "event: thread.run.failed\ndata: " + error + "\n\n");
        assertThat(events).hasSize(1);
        assertThatExceptionOfType(StreamErrorException.class)
                .isThrownBy(() -> feed(named(codec), "event: brand.new\ndata: " + error + "\n\n"))
                .withMessageContaining("boom");
    }

    private EventDecoder named(JsonCodec codec) {
        Operation operation =
                Operation.of("test", "GET", "/test", "stream=union(beta.threads.AssistantStreamEvent)", "named=true");
        return new EventDecoder(new Decoder(codec), operation, HTTP, LIMITS, events::add);
    }

    private EventDecoder announcedAs(JsonCodec codec, String contentType) {
        HttpHeaders headers =
                HttpHeaders.builder().add("Content-Type", contentType).build();
        return new EventDecoder(
                new Decoder(codec),
                operation(CHAT),
                new ResponseHead(200, headers, 1, HttpHeaders.EMPTY),
                LIMITS,
                events::add);
    }

    private EventDecoder decoder(JsonCodec codec, String type) {
        return new EventDecoder(new Decoder(codec), operation(type), HTTP, LIMITS, events::add);
    }

    private static Operation operation(String type) {
        return Operation.of("test", "GET", "/test", "stream=" + type);
    }

    private static void feed(EventDecoder decoder, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        decoder.feed(bytes, 0, bytes.length);
    }

    private List<String> jsonOfEvents() {
        return events.stream()
                .map(event -> ModelWriter.toTree(event).toString())
                .toList();
    }
}
