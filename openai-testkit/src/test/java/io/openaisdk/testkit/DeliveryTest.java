package io.openaisdk.testkit;

import static io.openaisdk.testkit.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.Wire.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Late, slow, broken and hostile answers. */
class DeliveryTest extends ServerTest {

    private static final Map<String, Object> STREAM = Map.of("model", "gpt-5.5", "input", "Hi", "stream", true);

    private HttpRequest question(boolean stream) {
        return wire.json("/responses", stream ? STREAM : Map.of("model", "gpt-5.5", "input", "Hi"));
    }

    @Test
    void errorsCarryHeaders() throws Exception {
        server.whenever()
                .respondWith(Answer.error(429, "rate_limit_exceeded", "Slow down")
                        .withHeader("Retry-After", "7")
                        .withHeader("x-request-id", "req_mine"));

        HttpResponse<String> response = wire.send(question(false));

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("retry-after")).contains("7");
        assertThat(response.headers().allValues("x-request-id")).containsExactly("req_mine");
        assertThat(JsonValue.parse(response.body())).isEqualTo(JsonValue.parse("""
            {"error":{"message":"Slow down","type":"requests","param":null,"code":"rate_limit_exceeded"}}\
            """));
    }

    @Test
    void answersMayBeLateAndSlow() throws Exception {
        server.whenever()
                .respondWith(
                        Answer.text("a b c").delayed(Duration.ofMillis(200)).paced(Duration.ofMillis(20)));
        long start = System.nanoTime();

        List<Event> events = Wire.events(wire.send(question(true)).body());

        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(events).hasSize(11);
        assertThat(millis).isGreaterThanOrEqualTo(200 + 10 * 20);
    }

    @Test
    void eventsAreSentOneByOne() throws Exception {
        server.whenever().respondWith(Answer.text("a b c").paced(Duration.ofHours(1)));

        HttpResponse<InputStream> response = Wire.HTTP.send(question(true), BodyHandlers.ofInputStream());

        try (InputStream body = response.body()) {
            String expected = "event: response.created\ndata: {";
            assertThat(new String(body.readNBytes(expected.length()), StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        }
    }

    /** As tests of timeouts ask for it; so long a time has no number of nanoseconds. */
    @Test
    void answerMayNeverCome() throws Exception {
        server.whenever().respondWith(Answer.text("late").delayed(ChronoUnit.FOREVER.getDuration()));
        HttpRequest request = HttpRequest.newBuilder(question(false), (name, value) -> true)
                .timeout(Duration.ofMillis(300))
                .build();

        assertThatThrownBy(() -> Wire.HTTP.send(request, BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void connectionsBreakBeforeTheAnswer() {
        server.whenever().respondWith(Answer.disconnect());

        assertThatThrownBy(() -> wire.send(question(false))).isInstanceOf(IOException.class);
    }

    @Test
    void connectionsBreakInTheMiddleOfAStream() throws Exception {
        server.whenever().respondWith(Answer.text("a b c").disconnectAfter(3));

        String received = wire.postAndReadToTheEnd(STREAM);

        assertThat(received.lines().filter(line -> line.startsWith("event: ")))
                .containsExactly(
                        "event: response.created", "event: response.in_progress", "event: response.output_item.added");
        assertThat(received).startsWith("HTTP/1.1 200 ").doesNotContain("\r\n0\r\n");
        assertThatThrownBy(() -> wire.send(question(true))).isInstanceOf(IOException.class);
    }

    @Test
    void connectionsBreakInTheMiddleOfABody() {
        server.whenever().respondWith(Answer.text("a b c").disconnectAfter(0));

        assertThatThrownBy(() -> wire.send(question(false))).isInstanceOf(IOException.class);
    }

    @Test
    void streamsFailInTheMiddle() throws Exception {
        server.whenever().respondWith(Answer.text("a b c").failAfter(4, "server_error", "Out of luck"));

        List<Event> events = Wire.events(wire.send(question(true)).body());
        assertThat(events).hasSize(5);
        assertThat(events.get(4).name()).isEqualTo("response.failed");
        assertThat(text(events.get(4).json(), "response", "error", "message")).isEqualTo("Out of luck");
        assertThat(text(JsonValue.parse(wire.send(question(false)).body()), "status"))
                .isEqualTo("failed");

        Map<String, Object> chat = Map.of(
                "model", "gpt-5.5", "messages", List.of(Map.of("role", "user", "content", "Hi")), "stream", true);
        List<Event> chunks = wire.events("/chat/completions", chat);
        assertThat(chunks).hasSize(5);
        assertThat(text(chunks.get(4).json(), "error", "code")).isEqualTo("server_error");
    }

    @Test
    void bodiesMayBeAnything() throws Exception {
        byte[] bytes = {(byte) 0xff, 0, (byte) 0xfe};
        server.whenever()
                .respondWith(
                        Answer.malformed(),
                        Answer.raw(200, "application/json", bytes),
                        Answer.raw(502, "text/html", "<html>Bad gateway</html>"),
                        Answer.raw(204, "", ""));

        assertThatThrownBy(() -> JsonValue.parse(wire.send(question(false)).body()))
                .isInstanceOf(RuntimeException.class);
        assertThat(Wire.HTTP.send(question(false), BodyHandlers.ofByteArray()).body())
                .isEqualTo(bytes);
        HttpResponse<String> html = wire.send(question(false));
        assertThat(html.statusCode()).isEqualTo(502);
        assertThat(html.headers().firstValue("content-type")).contains("text/html");
        assertThat(wire.send(question(false)).statusCode()).isEqualTo(204);
    }

    @Test
    void rawEventsAreSentEventByEvent() throws Exception {
        server.whenever()
                .respondWith(Answer.raw(200, "text/event-stream", "data: 1\n\ndata: 2\n\ndata: 3\n\n")
                        .disconnectAfter(2));

        String received = wire.postAndReadToTheEnd(STREAM);

        assertThat(received.lines().filter(line -> line.startsWith("data: "))).containsExactly("data: 1", "data: 2");
    }
}
