package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpBody;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTimeouts;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which headers are sent, and which are taken. */
class HeadersTest {

    private static final HttpBody BODY = HttpBody.of(new byte[] {1}, "text/plain");

    private static HttpHeaders headers(String... namesAndValues) {
        HttpHeaders.Builder headers = HttpHeaders.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers.build();
    }

    private static HttpHeaders sent(HttpHeaders headers, @Nullable HttpBody body) {
        HttpRequest request =
                new HttpRequest("POST", URI.create("http://127.0.0.1/"), headers, body, HttpTimeouts.NONE);
        HttpHeaders.Builder sent = HttpHeaders.builder();
        RequestHeaders.forEach(request, sent::add);
        return sent.build();
    }

    @Test
    void theTypeOfTheBodyAndGzipAreSent() {
        assertThat(sent(headers("X-One", "1"), BODY))
                .isEqualTo(headers("X-One", "1", "Content-Type", "text/plain", "Accept-Encoding", "gzip"));
    }

    @Test
    void theHeadersOfTheRequestWin() {
        HttpHeaders given = headers("content-type", "text/html", "accept-encoding", "identity");
        assertThat(sent(given, BODY)).isEqualTo(given);
    }

    @Test
    void aPartOfAResourceIsNotAskedForCompressed() {
        assertThat(sent(headers("Range", "bytes=0-1"), null)).isEqualTo(headers("Range", "bytes=0-1"));
    }

    @Test
    void anEmptyBodyIsSentWhereATypeIsGiven() {
        HttpHeaders typed = headers("Content-Type", "text/plain");
        assertThat(RequestHeaders.sendEmptyBody("DELETE", typed)).isTrue();
        assertThat(RequestHeaders.sendEmptyBody("GET", typed)).isFalse();
        assertThat(RequestHeaders.sendEmptyBody("HEAD", typed)).isFalse();
        assertThat(RequestHeaders.sendEmptyBody("DELETE", HttpHeaders.EMPTY)).isFalse();
    }

    @Test
    void headersThatBreakTheRulesAreDroppedAndCounted() {
        ResponseHeaders received = new ResponseHeaders();
        received.add("bad name", "1");
        received.add("Bad-Value", "a\nb");
        received.add("Good", "1");
        assertThat(received.build()).isEqualTo(headers("Good", "1"));
        int size = "bad name1Bad-Valuea bGood1".length();
        assertThatThrownBy(() -> received.requireAtMost(size - 1))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("The headers of the response have more than " + (size - 1) + " bytes (maxHeaderBytes)");
    }

    @Test
    void asManyBytesAsAllowedAreTaken() throws IOException {
        ResponseHeaders received = new ResponseHeaders();
        received.add("Good", "1");
        received.requireAtMost(5);
        assertThat(received.build()).isEqualTo(headers("Good", "1"));
    }

    @Test
    void aDecompressedBodyHasNeitherItsEncodingNorItsLength() {
        HttpHeaders compressed = headers("content-encoding", "GZIP", "content-length", "9", "X-One", "1");
        assertThat(ResponseHeaders.compressed(compressed)).isTrue();
        assertThat(ResponseHeaders.compressed(headers("Content-Encoding", "br")))
                .isFalse();
        assertThat(ResponseHeaders.ofDecompressed(compressed)).isEqualTo(headers("X-One", "1"));
    }
}
