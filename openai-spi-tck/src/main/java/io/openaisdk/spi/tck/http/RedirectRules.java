package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.tck.Rule;
import java.io.ByteArrayInputStream;
import java.net.URI;
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
    final void h10FollowsARedirectOfTheSameOriginWithEverything(Style style) throws Exception {
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

        assertThat(answer.text()).as("body of the response").isEqualTo("ok");
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
    final void h11TakesOnlyHarmlessHeadersToAnotherOrigin(Style style) throws Exception {
        needs(HttpTransportCapability.REDIRECTS);
        ScriptedServer other = answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        for (int status : List.of(301, 302, 303, 307, 308)) {
            ScriptedServer server = answering(
                    "HTTP/1.1 " + status + " Moved\nLocation: " + other.uri("/" + status) + "\nContent-Length: 0\n\n");

            Answer answer = style.send(
                    transport(),
                    get(server.uri("/"))
                            .withHeader("Accept", "text/plain")
                            .withHeader("Idempotency-Key", "i")
                            .withHeader("User-Agent", "suite")
                            .withHeader("traceparent", "00-1-2-01")
                            .withHeader("Authorization", "Bearer k")
                            .withHeader("api-key", "k")
                            .withHeader("Ocp-Apim-Subscription-Key", "k")
                            .withHeader("Helicone-Auth", "k")
                            .withHeader("Cookie", "a=b")
                            .withHeader("X-A", "1"));

            assertThat(answer.text())
                    .as("body of the response, with status %s", status)
                    .isEqualTo("ok");
            ReceivedRequest last = other.received().get(other.received().size() - 1);
            assertThat(last.target()).as("with status %s", status).isEqualTo("/" + status);
            assertThat(last.all("Accept")).as("with status %s", status).containsExactly("text/plain");
            assertThat(last.all("Idempotency-Key")).as("with status %s", status).containsExactly("i");
            assertThat(last.all("User-Agent")).as("with status %s", status).containsExactly("suite");
            assertThat(last.all("traceparent")).as("with status %s", status).containsExactly("00-1-2-01");
            for (String secret : List.of(
                    "Authorization", "api-key", "Ocp-Apim-Subscription-Key", "Helicone-Auth", "Cookie", "X-A")) {
                assertThat(last.all(secret)).as("with secret %s", secret).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H36")
    final void h36KnowsHostsWithAnUnderscore(Style style) throws Exception {
        HttpRequest unknown = get(URI.create("http://no_such_host.invalid:81/"));
        isRefusedWithout(HttpTransportCapability.UNDERSCORES_IN_HOSTS, style, unknown);
        needs(HttpTransportCapability.UNDERSCORES_IN_HOSTS);
        assertThatThrownBy(() -> style.send(transport(), unknown))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot find the host no_such_host.invalid");
        needs(HttpTransportCapability.REDIRECTS);
        needs(HttpTransportCapability.PROXY);
        ScriptedServer proxy = plain(conversation -> {
            while (true) {
                String target = conversation.read().target();
                conversation.send(
                        switch (target) {
                            case "http://my_host.invalid/old" -> moved("/new");
                            case "http://my_host.invalid/new" -> moved("http://your_host.invalid/");
                            default -> "HTTP/1.1 200 OK\nContent-Length: 2\n\nok";
                        });
            }
        });

        Answer answer = throughProxyOfTheJvm(
                proxy.port(),
                () -> style.send(
                        transport(),
                        get(URI.create("http://my_host.invalid/old")).withHeader("Authorization", "Bearer k")));

        assertThat(answer.text()).as("body of the response").isEqualTo("ok");
        List<ReceivedRequest> received = proxy.received();
        assertThat(received)
                .extracting(ReceivedRequest::target)
                .containsExactly(
                        "http://my_host.invalid/old", "http://my_host.invalid/new", "http://your_host.invalid/");
        assertThat(received.get(1).all("Authorization")).containsExactly("Bearer k");
        assertThat(received.get(2).all("Authorization")).isEmpty();
    }

    private static String moved(String location) {
        return "HTTP/1.1 307 Moved\nLocation: " + location + "\nContent-Length: 0\n\n";
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H12")
    final void h12GivesARedirectThatItCannotFollowAsTheAnswer(Style style) throws Exception {
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
