package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a redirect leads, and what goes along. */
abstract class RedirectRules extends HttpTransportRules {

    RedirectRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H10")
    final void followsARedirectOfTheSameOriginWithEverything(Style style) throws Exception {
        needs(HttpTransportCapability.REDIRECTS);
        ScriptedServer server = running(conversation -> {
            while (true) {
                ReceivedRequest request = conversation.read();
                conversation.send(
                        request.target().equals("/old")
                                ? "HTTP/1.1 307 Moved\nLocation: /new?x=1\nContent-Length: 4\n\ngone"
                                : "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            }
        });

        Answer answer = style.send(
                transport(),
                post(server.uri("/old"), "hello")
                        .withHeader("Authorization", "Bearer k")
                        .withHeader("X-A", "1"));

        assertThat(answer.text()).isEqualTo("ok");
        ReceivedRequest last = server.received().get(1);
        assertThat(last.line()).isEqualTo("POST /new?x=1 HTTP/1.1");
        assertThat(last.text()).isEqualTo("hello");
        assertThat(last.all("Authorization")).containsExactly("Bearer k");
        assertThat(last.all("X-A")).containsExactly("1");
        assertThat(last.all("Content-Type")).containsExactly("text/plain");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H11")
    final void leavesCredentialsBehindOnARedirectToAnotherOrigin(Style style) throws Exception {
        needs(HttpTransportCapability.REDIRECTS);
        ScriptedServer other = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        for (int status : List.of(301, 302, 303, 307, 308)) {
            ScriptedServer server = answering(
                    "HTTP/1.1 " + status + " Moved\nLocation: " + other.uri("/" + status) + "\nContent-Length: 0\n\n");

            Answer answer = style.send(
                    transport(),
                    get(server.uri("/"))
                            .withHeader("Authorization", "Bearer k")
                            .withHeader("api-key", "k")
                            .withHeader("Cookie", "a=b")
                            .withHeader("X-A", "1"));

            assertThat(answer.text()).isEqualTo("ok");
            ReceivedRequest last = other.received().get(other.received().size() - 1);
            assertThat(last.target()).isEqualTo("/" + status);
            assertThat(last.all("Authorization")).isEmpty();
            assertThat(last.all("api-key")).isEmpty();
            assertThat(last.all("Cookie")).isEmpty();
            assertThat(last.all("X-A")).containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H12")
    final void givesARedirectThatItCannotFollowAsTheAnswer(Style style) throws Exception {
        ScriptedServer moved = answering("HTTP/1.1 302 Moved\nLocation: /new\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), post(moved.uri("/"), "hello")).status())
                .isEqualTo(302);
        assertThat(moved.received()).hasSize(1);

        ScriptedServer once = answering("HTTP/1.1 307 Moved\nLocation: /new\nContent-Length: 0\n\n");
        WatchedBody body = new WatchedBody(new ByteArrayInputStream(new byte[3]), 3, false);
        assertThat(style.send(transport(), request("POST", once.uri("/"), HttpHeaders.EMPTY, body))
                        .status())
                .isEqualTo(307);
        assertThat(once.received()).hasSize(1);

        ScriptedServer nowhere = answering("HTTP/1.1 302 Moved\nLocation: ht!tp://[\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), get(nowhere.uri("/"))).status()).isEqualTo(302);

        ScriptedServer circle = answering("HTTP/1.1 302 Moved\nLocation: /again\nContent-Length: 0\n\n");
        assertThat(style.send(transport(), get(circle.uri("/"))).status()).isEqualTo(302);
    }
}
