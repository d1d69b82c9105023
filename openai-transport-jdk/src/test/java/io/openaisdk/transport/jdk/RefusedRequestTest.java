package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTimeouts;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client of the JDK would send in another way than it is given is not sent. */
@Timeout(60)
class RefusedRequestTest {

    private final HttpTransport transport = JdkTransport.create(TransportConfig.DEFAULT, JdkSettings.DEFAULT);

    @AfterEach
    void close() {
        transport.close();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Name, M\u00fcller",
        "X-Name, \u65e5\u672c",
        "Host, elsewhere",
        "Connection, close",
        "Expect, 100-continue"
    })
    void namesTheHeaderAndNotItsValue(String name, String value) throws Exception {
        try (Service service = Service.sending(Service.OK)) {
            HttpRequest request = service.request(
                    "POST", "/", HttpHeaders.builder().add(name, value).build());

            assertThatThrownBy(() -> transport.execute(request))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("header " + name)
                    .hasMessageNotContaining(value);
            assertThat(transport.executeAsync(request)).failsWithin(Service.BOUNDS.total());

            assertThat(service.heads()).isEmpty();
        }
    }

    @Test
    void namesTheHostWithoutThePassword() {
        HttpRequest request = new HttpRequest(
                "GET", URI.create("http://user:word@my_service:81/"), HttpHeaders.EMPTY, null, HttpTimeouts.NONE);

        CompletableFuture<?> response = transport.executeAsync(request);

        assertThatThrownBy(() -> transport.execute(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": my_service:81");
        assertThat(response).isCompletedExceptionally();
    }

    @Test
    void escapesWhatAnAddressHasOutsideAscii() throws Exception {
        try (Service service = Service.sending(Service.OK)) {
            read(service.request("GET", "/a%2Fb/\u00fc?q=\u65e5", HttpHeaders.EMPTY));

            assertThat(service.heads().get(0)).startsWith("GET /a%2Fb/%C3%BC?q=%E6%97%A5 HTTP/1.1\r\n");
        }
    }

    /** It comes from the body; a request may repeat what it says. */
    @Test
    void leavesOutALength() throws Exception {
        try (Service service = Service.sending(Service.OK)) {
            read(service.request(
                    "POST",
                    "/",
                    HttpHeaders.builder().add("Content-Length", "0").build()));

            assertThat(service.heads().get(0).lines().filter(line -> line.startsWith("Content-Length")))
                    .containsExactly("Content-Length: 0");
        }
    }

    @Test
    void refusesAResponseThatTheClientMisreads() throws Exception {
        try (Service service = Service.sending(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2\r\nok\r\n0\r\n\r\n")) {
            assertThatThrownBy(() -> read(service.get()))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The response has chunks and a Content-Length");
        }
    }

    private void read(HttpRequest request) throws IOException {
        try (HttpResponse response = transport.execute(request)) {
            assertThat(response.body().readAllBytes()).hasSize(2);
        }
    }
}
