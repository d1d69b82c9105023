package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** The words for connections that do not come about. */
class ConnectionFailuresTest {

    private static final URI SERVICE = URI.create("https://my_service/v1");

    @Test
    void namesAHostThatIsNotFound() {
        assertThat(ConnectionFailures.describe(SERVICE, new UnknownHostException("?")))
                .hasMessage("Cannot find the host my_service");
        IOException ofChannel = new ConnectException();
        ofChannel.initCause(new UnresolvedAddressException());
        assertThat(ConnectionFailures.describe(SERVICE, ofChannel))
                .hasMessage("Cannot find the host my_service")
                .hasCause(ofChannel);
    }

    @Test
    void namesAPortThatRefuses() {
        assertThat(ConnectionFailures.describe(SERVICE, new ConnectException("Connection refused")))
                .hasMessage("Connection to my_service:443 was refused");
        assertThat(ConnectionFailures.describe(SERVICE, new ConnectException()))
                .hasMessage("Connection to my_service:443 was refused");
        assertThat(ConnectionFailures.describe(SERVICE, new ConnectException("No route to host")))
                .hasMessage("Cannot connect to my_service:443: No route to host");
    }

    @Test
    void namesATlsHandshakeThatFails() {
        assertThat(ConnectionFailures.describe(SERVICE, new SSLHandshakeException("bad certificate")))
                .hasMessage("TLS handshake with my_service:443 failed: bad certificate");
    }

    @Test
    void namesWhatElseThereIs() {
        assertThat(ConnectionFailures.describe(SERVICE, new SocketException("Network is unreachable")))
                .hasMessage("Cannot connect to my_service:443: Network is unreachable");
        assertThat(ConnectionFailures.describe(SERVICE, new IOException()))
                .hasMessage("Cannot connect to my_service:443: java.io.IOException");
        assertThat(ConnectionFailures.noTunnel(SERVICE, 403))
                .hasMessage("The proxy did not connect to my_service:443 but answered with status 403");
    }
}
