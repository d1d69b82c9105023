package io.openaisdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.RawConnection.Response;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests byte by byte: what HTTP/1.1 allows is read, and what it does not is refused. */
class RequestsTest extends ServerTest {

    private static final int MAX_BODY = 64 << 20;
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private RawConnection connection;

    @BeforeEach
    void connect() throws IOException {
        server.whenever().respondWith(Answer.raw(200, "text/plain", "ok"));
        connection = new RawConnection(server);
    }

    @AfterEach
    void disconnect() throws IOException {
        connection.close();
    }

    private void assertOk() throws IOException {
        Response response = connection.response();
        assertThat(response.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        assertThat(response.body()).isEqualTo("ok");
    }

    /** Says that the request was refused in the shape of the service's errors, and that nothing more is served. */
    private void assertRefused(int status) throws IOException {
        Response response = connection.response();
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("connection")).contains("close");
        assertThat(response.header("content-type")).contains("application/json");
        JsonValue error = Wire.at(JsonValue.parse(response.body()), "error");
        assertThat(Wire.text(error, "message")).isEqualTo("The test server cannot read the request.");
        assertThat(connection.rest()).isEmpty();
        assertThat(server.journal().requests()).isEmpty();
    }

    private void assertTooLarge() throws IOException {
        Response response = connection.response();
        assertThat(response.status()).isEqualTo(413);
        assertThat(response.header("connection")).contains("close");
        assertThat(response.body())
                .contains("request_too_large", "The test server takes bodies of at most " + MAX_BODY + " bytes.");
        assertThat(server.journal().requests()).isEmpty();
    }

    @Test
    void keepsTheConnectionForFurtherRequests() throws IOException {
        for (int i = 0; i < 3; i++) {
            connection.get("/v1/" + i);
            assertOk();
        }

        assertThat(server.journal().requests())
                .extracting(RecordedRequest::path)
                .containsExactly("/v1/0", "/v1/1", "/v1/2");
    }

    @Test
    void servesPipelinedRequestsInTheirOrder() throws IOException {
        connection
                .post("abc", "Content-Length: 3")
                .post("3\r\ndef\r\n0\r\n\r\n", "Transfer-Encoding: Chunked")
                .get("/v1/last");

        assertOk();
        assertOk();
        assertOk();
        assertThat(server.journal().requests())
                .extracting(RecordedRequest::bodyText)
                .containsExactly("abc", "def", "");
    }

    @Test
    void skipsEmptyLinesBeforeARequest() throws IOException {
        connection.send("\r\n\r\n").get("/v1/any");

        assertOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "Close", "x, close"})
    void endsTheConnectionWhereTheClientSaysSo(String option) throws IOException {
        connection.get("/v1/any", "Connection: " + option).get("/v1/never");

        Response response = connection.response();
        assertThat(response.header("connection")).contains("close");
        assertThat(connection.rest()).isEmpty();
        assertThat(server.journal().requests()).hasSize(1);
    }

    @Test
    void endsConnectionsOfHttp10UnlessTheyAreToBeKept() throws IOException {
        String head = "GET /v1/any HTTP/1.0\r\nAuthorization: Bearer any\r\n";
        connection.send(head + "Connection: keep-alive\r\n\r\n");
        Response kept = connection.response();
        assertThat(kept.header("connection")).contains("keep-alive");
        assertThat(kept.body()).isEqualTo("ok");

        connection.send(head + "\r\n");
        assertThat(connection.response().header("connection")).contains("close");
        assertThat(connection.rest()).isEmpty();
    }

    @Test
    void answersClientsThatHaveEndedTheirOutput() throws IOException {
        connection.get("/v1/any").endOutput();

        assertOk();
        assertThat(connection.rest()).isEmpty();
    }

    @Test
    void readsChunksWithExtensionsAndTrailers() throws IOException {
        connection
                .post(
                        "3;a=1;b=\"x\"\r\nabc\r\n00B \t;c\r\n0123456789\n\r\n0;last\r\nX-Sum: 1\r\nX-B: 2\r\n\r\n",
                        CHUNKED)
                .get("/v1/next");

        assertOk();
        assertOk();
        RecordedRequest first = server.journal().requests().get(0);
        assertThat(first.bodyText()).isEqualTo("abc0123456789\n");
        assertThat(first.headers().first("x-sum")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nabc\r\n0\r\n\r\n",
                "\r\nabc\r\n0\r\n\r\n",
                "-3\r\nabc\r\n0\r\n\r\n",
                "0x3\r\nabc\r\n0\r\n\r\n",
                "3 \r\nabc\r\n0\r\n\r\n",
                "3\r\nabcd\r\n0\r\n\r\n",
                "3\nabc\r\n0\r\n\r\n",
                "3\r\nabc\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n",
                "0\r\nX-Sum : 1\r\n\r\n",
                "0\r\nX-Sum: 1\r\n folded\r\n\r\n",
            })
    void refusesMalformedChunks(String body) throws IOException {
        connection.post(body, CHUNKED);

        assertRefused(400);
    }

    @Test
    void refusesTrailersAndExtensionsBeyondTheLimit() throws IOException {
        connection.post("0\r\nX: " + "a".repeat(9_000) + "\r\n\r\n", CHUNKED);
        assertRefused(431);

        try (RawConnection another = new RawConnection(server)) {
            another.post("3;" + "a".repeat(9_000) + "\r\nabc\r\n0\r\n\r\n", CHUNKED);
            assertThat(another.response().status()).isEqualTo(400);
        }
    }

    @Test
    void asksForTheBodyWhereTheClientWaitsForThat() throws IOException {
        connection.post("", "Expect: 100-Continue", "Content-Length: 3");
        assertThat(connection.response().statusLine()).isEqualTo("HTTP/1.1 100 Continue");
        connection.send("abc");
        assertOk();

        connection.post("", "Expect: 100-continue", CHUNKED);
        assertThat(connection.response().status()).isEqualTo(100);
        connection.send("1\r\nd\r\n0\r\n\r\n");
        assertOk();
        assertThat(server.journal().requests())
                .extracting(RecordedRequest::bodyText)
                .containsExactly("abc", "d");
    }

    @Test
    void asksForNoBodyThatItDoesNotWant() throws IOException {
        connection.get("/v1/any", "Expect: 100-continue");
        assertOk();
        connection.send("POST /v1/any HTTP/1.0\r\n" + RawConnection.NEEDED
                + "Connection: keep-alive\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc");
        assertOk();

        server.reset();
        connection.post("", "Expect: 100-continue", "Content-Length: " + (MAX_BODY + 1));
        assertTooLarge();
    }

    @Test
    void refusesOtherExpectations() throws IOException {
        connection.post("abc", "Expect: 200-ok", "Content-Length: 3");

        assertRefused(417);
    }

    @Test
    void readsBodiesUpToTheMaximum() throws IOException {
        String half = "a".repeat(MAX_BODY / 2);
        connection.post(half + half, "Content-Length: " + MAX_BODY);
        assertOk();
        server.reset();
        server.whenever().respondWith(Answer.raw(200, "text/plain", "ok"));

        String chunk = Integer.toHexString(MAX_BODY / 2) + "\r\n" + half + "\r\n";
        connection.post(chunk + chunk + "0\r\n\r\n", CHUNKED);
        assertOk();
        assertThat(server.journal().last().size()).isEqualTo(MAX_BODY);
    }

    @Test
    void refusesBodiesBeyondTheMaximumAndReadsOnUntilTheClientKnows() throws IOException {
        connection.post("a".repeat(MAX_BODY + 1), "Content-Length: " + (MAX_BODY + 1));

        assertTooLarge();
        assertThat(connection.rest()).isEmpty();
    }

    @Test
    void refusesChunksBeyondTheMaximum() throws IOException {
        connection.post("1\r\na\r\n" + Integer.toHexString(MAX_BODY) + "\r\n", CHUNKED);
        assertTooLarge();
    }

    @Test
    void refusesLongHeads() throws IOException {
        connection.get("/v1/any", "X-A: " + "a".repeat(8_000));
        assertOk();
        server.journal().clear();
        connection.get("/v1/any", "X-A: " + "a".repeat(4_000), "X-B: " + "b".repeat(4_200));
        assertRefused(431);
    }

    @Test
    void refusesLongTargets() throws IOException {
        connection.get("/v1/" + "a".repeat(9_000));

        assertRefused(414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\1",
                "GET",
                "GET /v1/any",
                "GET  /v1/any HTTP/1.1",
                "GET /v1/any HTTP/1.1 ",
                " GET /v1/any HTTP/1.1",
                "G(T /v1/any HTTP/1.1",
                "GET /v1/\1 HTTP/1.1",
                "GET /v1/a\tb HTTP/1.1",
                "GET v1/any HTTP/1.1",
                "GET * HTTP/1.1",
                "CONNECT localhost:80 HTTP/1.1",
                "GET /v1/any FTP/1.1",
                "GET /v1/any http/1.1",
            })
    void refusesMalformedStartLines(String line) throws IOException {
        connection.send(line + "\r\n" + RawConnection.NEEDED + "\r\n");

        assertRefused(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/2.0", "HTTP/1.2", "HTTP/0.9"})
    void refusesOtherVersions(String version) throws IOException {
        connection.send("GET /v1/any " + version + "\r\n" + RawConnection.NEEDED + "\r\n");

        assertRefused(505);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A",
                ": a",
                "X-A : a",
                "X(A: a",
                " X-A: a",
                "X-A: a\r\n folded",
                "X-A: a\r\n\tfolded",
                "X-A: a\1b",
                "X-A: a\0b",
                "X-A: a\177b",
                "X-A: a\rb",
                "Host: another",
            })
    void refusesMalformedHeaders(String lines) throws IOException {
        connection.get("/v1/any", lines);

        assertRefused(400);
    }

    @Test
    void refusesRequestsWithoutAHost() throws IOException {
        connection.send("GET /v1/any HTTP/1.1\r\nAuthorization: Bearer any\r\n\r\n");

        assertRefused(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Content-Length: 3 | Transfer-Encoding: chunked",
                "400 | Transfer-Encoding: chunked | Content-Length: 3",
                "400 | Content-Length: 3 | Content-Length: 4",
                "400 | Content-Length: 3 | Content-Length: 3",
                "400 | Content-Length: 3, 3 | X: y",
                "400 | Content-Length: -3 | X: y",
                "400 | Content-Length: +3 | X: y",
                "400 | Content-Length: 3a | X: y",
                "400 | Content-Length: | X: y",
                "400 | Content-Length: 99999999999999999999999 | X: y",
                "400 | Transfer-Encoding: gzip | X: y",
                "400 | Transfer-Encoding: chunked, gzip | X: y",
                "400 | Transfer-Encoding: chunked | Transfer-Encoding: identity",
                "501 | Transfer-Encoding: gzip, chunked | X: y",
                "501 | Transfer-Encoding: gzip | Transfer-Encoding: chunked",
            })
    void refusesBodiesThatServersReadInDifferentWays(int status, String first, String second) throws IOException {
        connection.post("3\r\nabc\r\n0\r\n\r\n", first, second);

        assertRefused(status);
    }

    @Test
    void refusesChunksOfHttp10() throws IOException {
        connection.send("POST /v1/any HTTP/1.0\r\n" + RawConnection.NEEDED + CHUNKED + "\r\n\r\n0\r\n\r\n");

        assertRefused(400);
    }

    @Test
    void forgetsRequestsThatEndTooEarly() throws IOException {
        connection.post("ab", "Content-Length: 3").endOutput();
        assertThat(connection.rest()).isEmpty();

        for (String begun :
                List.of("GET /v1/an", "GET /v1/any HTTP/1.1\r\nHost: x\r\n", "GET /v1/any HTTP/1.1\r\nHos")) {
            try (RawConnection another = new RawConnection(server)) {
                assertThat(another.send(begun).endOutput().rest()).isEmpty();
            }
        }
        assertThat(server.journal().requests()).isEmpty();
    }

    @Test
    void knowsHeadersByNamesInAnyCaseAndTrimsValues() throws IOException {
        connection.get("/v1/any", "X-A:a", "x-a: \t b\tc \t", "X-EMPTY:");
        assertOk();

        RecordedRequest request = server.journal().last();
        assertThat(request.headers().all("X-a")).containsExactly("a", "b\tc");
        assertThat(request.headers().all("x-empty")).containsExactly("");
    }

    @Test
    void readsValuesOfHeadersAsLatin1() throws IOException {
        connection.get("/v1/any", "X-A: \u00e9\u00a4");
        assertOk();

        assertThat(server.journal().last().headers().first("x-a")).contains("\u00e9\u00a4");
    }

    @ParameterizedTest
    @CsvSource({
        "http://other:81/v1/a?b=c, /v1/a",
        "http://other, /",
        "/v1/a%2Fb%2e, /v1/a%2Fb%2e",
        "/v1/a%zz, /v1/a%zz",
        "/v1/a/../b;c=d//e, /v1/a/../b;c=d//e",
        "/v1/a?b=http://c, /v1/a",
        "/v1/a#b, /v1/a",
        "/v1/\u00c3\u00a9, /v1/\u00e9",
    })
    void recordsPathsAsTheyWereSent(String target, String path) throws IOException {
        connection.get(target);
        assertOk();

        assertThat(server.journal().last().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=b&c=d | {a=[b], c=[d]}",
                "a=1&b&a=2&=x& | {a=[1, 2], b=[], =[x]}",
                "a=b+c%20d&%5Bx%5D=1 | {a=[b c d], [x]=[1]}",
                "a=%C3%A9 | {a=[\u00e9]}",
                "a=\u00c3\u00a9 | {a=[\u00e9]}",
                "a=%E9 | {a=[\ufffd]}",
                "a=%&b=%4&c=%zz&d=%u20AC | {a=[%], b=[%4], c=[%zz], d=[%u20AC]}",
                "a?b=c?d=e;f | {a?b=[c?d=e;f]}",
                "&& | {}",
            })
    void decodesQueryStrings(String query, String parameters) throws IOException {
        connection.get("/v1/any?" + query);
        assertOk();

        assertThat(server.journal().last().query()).hasToString(parameters);
    }

    @Test
    void leavesAnyMethodToTheService() throws IOException {
        connection.send("OPTIONS * HTTP/1.1\r\n" + RawConnection.NEEDED + "\r\n");
        assertOk();
        connection.send("trace /v1/any HTTP/1.1\r\n" + RawConnection.NEEDED + "\r\n");
        assertOk();

        assertThat(server.journal().requests())
                .extracting(RecordedRequest::toString)
                .containsExactly("OPTIONS *", "trace /v1/any");
    }

    @Test
    void readsLinesThatALineFeedAloneEnds() throws IOException {
        connection.send("GET /v1/any HTTP/1.1\nHost: x\nAuthorization: Bearer any\n\n");

        assertOk();
    }

    @Test
    void staysWithHttp11WhereTheClientOffersMore() throws Exception {
        connection.get("/v1/any", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAEAAEAA");
        assertOk();

        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/any"))
                .header("Authorization", "Bearer any")
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(response.body()).isEqualTo("ok");
        assertThat(server.journal().last().headers().first("upgrade")).contains("h2c");
    }

    @Test
    void servesOthersWhileAClientIsSilent() throws IOException {
        connection.send("GET /v1/any HT");

        try (RawConnection another = new RawConnection(server)) {
            assertThat(another.get("/v1/any").response().body()).isEqualTo("ok");
        }
        assertThatThrownBy(() -> connection.endOutput().response()).isInstanceOf(EOFException.class);
    }
}
