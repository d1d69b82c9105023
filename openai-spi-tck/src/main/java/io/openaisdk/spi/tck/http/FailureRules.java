package io.openaisdk.spi.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportTimeoutException;
import io.openaisdk.spi.tck.Rule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fails, and with which exception. */
abstract class FailureRules extends HttpTransportRules {

    FailureRules(HttpTransportSuite suite) {
        super(suite);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H20")
    final void h20NamesAHostThatIsNotFound(Style style) {
        assertThatThrownBy(() -> style.send(transport(), get(URI.create("http://no-such-host.invalid:81/"))))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessage("Cannot find the host no-such-host.invalid");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H21")
    final void h21NamesAPortThatRefuses(Style style) throws Exception {
        // Nothing listens on the port, and nobody else is given it as long as this socket holds it.
        try (Socket holder = new Socket()) {
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = holder.getLocalPort();
            for (String host : List.of("127.0.0.1", "localhost")) {
                assertThatThrownBy(() ->
                                style.send(transport(), post(URI.create("http://" + host + ":" + port + "/"), "x")))
                        .as("with host %s", host)
                        .isInstanceOf(ConnectFailedException.class)
                        .hasMessage("Connection to " + host + ":" + port + " was refused");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H22")
    final void h22NamesAServerWithoutTls(Style style) throws Exception {
        ScriptedServer server = plain(conversation -> {
            conversation.send("HTTP/1.1 400 Bad Request\n\n");
            conversation.awaitEnd();
        });
        URI uri = URI.create("https://127.0.0.1:" + server.port() + "/");

        assertThatThrownBy(() -> style.send(transport(), get(uri)))
                .isInstanceOf(ConnectFailedException.class)
                .hasMessageStartingWith("TLS handshake with 127.0.0.1:" + server.port() + " failed: ");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H23")
    final void h23ReportsAConnectionThatBreaksBeforeTheAnswer(Style style) throws Exception {
        ScriptedServer reset = running(conversation -> {
            conversation.read();
            conversation.reset();
        });
        ScriptedServer ended = running(Conversation::read);
        ScriptedServer garbage = running(conversation -> {
            conversation.read();
            conversation.send("I do not speak this\n\n");
        });
        ScriptedServer half = running(conversation -> {
            conversation.read();
            conversation.send("HTTP/1.1 200 OK\nContent-");
        });

        for (ScriptedServer server : List.of(reset, ended, garbage, half)) {
            assertThatThrownBy(() -> style.send(transport(), post(server.uri("/"), "x")))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOfAny(ConnectFailedException.class, TransportTimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("H24")
    final void h24IsOfUseAgainAfterAFailure(Style style) throws Exception {
        ScriptedServer server = running(conversation -> {
            conversation.read();
            if (conversation.number() == 1) {
                conversation.reset();
            }
            conversation.send("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
            conversation.awaitEnd();
        });
        HttpTransport transport = transport();

        assertThatThrownBy(() -> style.send(transport, post(server.uri("/"), "x")))
                .isInstanceOf(IOException.class);

        assertThat(style.send(transport, get(server.uri("/"))).text()).isEqualTo("ok");
    }
}
