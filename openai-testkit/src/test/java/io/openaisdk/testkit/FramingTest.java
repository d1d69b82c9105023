package io.openaisdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.testkit.RawConnection.Response;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses byte by byte: where they end, and where they break off. */
class FramingTest extends ServerTest {

    private static final Answer PLAIN = Answer.raw(200, "text/plain", "abcdef");
    private static final Answer STREAM = Answer.raw(200, "text/event-stream", "data: 1\n\ndata: 2\n\n");

    private RawConnection connection;

    @BeforeEach
    void connect() throws IOException {
        connection = new RawConnection(server);
    }

    @AfterEach
    void disconnect() throws IOException {
        connection.close();
    }

    private RawConnection ask(Answer answer) throws IOException {
        server.reset();
        server.whenever().respondWith(answer);
        return connection.get("/v1/any");
    }

    @Test
    void tellsTheLengthOfABody() throws IOException {
        Response response = ask(PLAIN).response();

        assertThat(response.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(response.header("content-length")).contains("6");
        assertThat(response.header("transfer-encoding")).isEmpty();
        assertThat(response.header("connection")).isEmpty();
        assertThat(response.body()).isEqualTo("abcdef");
    }

    @Test
    void tellsTheDate() throws IOException {
        ZonedDateTime before = ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(1);

        String date = ask(PLAIN).response().header("date").orElseThrow();

        assertThat(date).hasSize("Mon, 02 Nov 2026 00:00:00 GMT".length());
        assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                .isBetween(before, ZonedDateTime.now(ZoneOffset.UTC));
        assertThat(ask(PLAIN.withHeader("Date", "tomorrow")).response().headerLines())
                .filteredOn(line -> line.startsWith("date"))
                .containsExactly("date: tomorrow");
    }

    @Test
    void sendsEachEventAsAChunkOfItsOwn() throws IOException {
        Response head = ask(STREAM).head();

        assertThat(head.header("transfer-encoding")).contains("chunked");
        assertThat(head.header("content-length")).isEmpty();
        assertThat(connection.chunk()).isEqualTo("data: 1\n\n");
        assertThat(connection.chunk()).isEqualTo("data: 2\n\n");
        assertThat(connection.chunk()).isEmpty();
        assertThat(ask(PLAIN).response().body()).isEqualTo("abcdef");
    }

    @Test
    void sendsEachEventBeforeItWaitsForTheNext() throws IOException {
        ask(STREAM.paced(Duration.ofHours(1))).head();

        assertThat(connection.chunk()).isEqualTo("data: 1\n\n");
    }

    @Test
    void sendsStreamsWithoutEvents() throws IOException {
        assertThat(ask(Answer.raw(200, "text/event-stream", "")).response().body())
                .isEmpty();
        assertThat(ask(PLAIN).response().body()).isEqualTo("abcdef");
    }

    @Test
    void endsStreamsForHttp10WithTheConnection() throws IOException {
        server.whenever().respondWith(STREAM);

        connection.send("GET /v1/any HTTP/1.0\r\n" + RawConnection.NEEDED + "Connection: keep-alive\r\n\r\n");

        Response response = connection.response();
        assertThat(response.header("transfer-encoding")).isEmpty();
        assertThat(response.header("connection")).contains("close");
        assertThat(response.body()).isEqualTo("data: 1\n\ndata: 2\n\n");
    }

    @Test
    void keepsConnectionsOfHttp10WhereAStreamHasNoBody() throws IOException {
        server.whenever().respondWith(STREAM, PLAIN);
        String rest = " /v1/any HTTP/1.0\r\n" + RawConnection.NEEDED + "Connection: keep-alive\r\n\r\n";

        assertThat(connection.send("HEAD" + rest).head().header("connection")).contains("keep-alive");
        assertThat(connection.send("GET" + rest).response().body()).isEqualTo("abcdef");
    }

    @Test
    void sendsNoBodyToHead() throws IOException {
        server.whenever().respondWith(PLAIN, STREAM);
        String head = "HEAD /v1/any HTTP/1.1\r\n" + RawConnection.NEEDED + "\r\n";

        assertThat(connection.send(head).head().header("content-length")).contains("6");
        assertThat(connection.send(head).head().header("transfer-encoding")).contains("chunked");
        assertThat(ask(PLAIN).response().body()).isEqualTo("abcdef");
    }

    @ParameterizedTest
    @CsvSource({"204, text/plain", "304, text/plain", "204, text/event-stream", "304, text/event-stream"})
    void sendsNoBodyWithStatusesThatHaveNone(int status, String contentType) throws IOException {
        Response head = ask(Answer.raw(status, contentType, "data: 1\n\n")).head();

        assertThat(head.status()).isEqualTo(status);
        if (status == 204) {
            assertThat(head.header("content-length")).isEmpty();
            assertThat(head.header("transfer-encoding")).isEmpty();
        }
        assertThat(ask(PLAIN).response().body()).isEqualTo("abcdef");
    }

    @Test
    void endsTheConnectionWhereARuleSaysSo() throws IOException {
        assertThat(ask(PLAIN.withHeader("connection", "close")).response().body())
                .isEqualTo("abcdef");
        assertThat(connection.rest()).isEmpty();
    }

    @Test
    void keepsRulesFromBreakingTheFraming() throws IOException {
        Response response = ask(PLAIN.withHeader("content-length", "3")
                        .withHeader("transfer-encoding", "chunked")
                        .withHeader("x-evil", "a\r\nx-more: \u00e9\u20ac\u007fb"))
                .response();

        assertThat(response.body()).isEqualTo("abcdef");
        assertThat(response.header("x-evil")).contains("a  x-more: \u00e9  b");
        assertThat(response.header("x-more")).isEmpty();
        Response stream = ask(STREAM.withHeader("content-length", "3")).response();
        assertThat(stream.header("content-length")).isEmpty();
        assertThat(stream.body()).isEqualTo("data: 1\n\ndata: 2\n\n");
    }

    @Test
    void saysNothingWithRareStatuses() throws IOException {
        assertThat(ask(Answer.raw(299, "", "abc")).response().statusLine()).isEqualTo("HTTP/1.1 299 ");
    }

    @Test
    void endsWithoutAWord() throws IOException {
        assertThat(ask(Answer.disconnect()).rest()).isEmpty();
    }

    @Test
    void breaksOffBeforeTheFirstEventWithoutAWord() throws IOException {
        assertThat(ask(STREAM.disconnectAfter(0)).rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void breaksOffAfterSomeEvents(int events) throws IOException {
        ask(STREAM.disconnectAfter(events)).head();

        for (int i = 1; i <= Math.min(events, 2); i++) {
            assertThat(connection.chunk()).isEqualTo("data: " + i + "\n\n");
        }
        assertThat(connection.rest()).isEmpty();
    }

    @Test
    void breaksOffInTheMiddleOfABody() throws IOException {
        Response head = ask(PLAIN.disconnectAfter(0)).head();

        assertThat(head.header("content-length")).contains("6");
        assertThat(connection.rest()).isEqualTo("abc");
    }

    @Test
    void breaksOffBeforeTheBodyThatIsTooShortToHalve() throws IOException {
        assertThat(ask(Answer.raw(200, "text/plain", "a").disconnectAfter(0))
                        .head()
                        .header("content-length"))
                .contains("1");

        assertThatThrownBy(() -> connection.response()).isInstanceOf(EOFException.class);
    }
}
