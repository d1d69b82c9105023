package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.ProxyConfig;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proxies that the client of the JDK cannot use are named, and never passed by. */
@Timeout(60)
class ProxyTest {

    private static final HttpRequest THROUGH_A_TUNNEL =
            new HttpRequest("GET", URI.create("https://service.invalid/"), HttpHeaders.EMPTY, null, Service.BOUNDS);

    @ParameterizedTest
    @ValueSource(strings = {"jdk.http.auth.tunneling.disabledSchemes", "jdk.http.auth.proxying.disabledSchemes"})
    void passwordThatTheJvmDoesNotSendIsRefused(String property) {
        String before = System.getProperty(property);
        System.setProperty(property, "Digest, basic");
        try {
            TransportConfig config = TransportConfig.DEFAULT.withProxy(ProxyConfig.of("127.0.0.1", 8080));

            JdkTransport.create(config, JdkSettings.DEFAULT).close();
            assertThatThrownBy(() -> JdkTransport.create(
                            config.withProxy(ProxyConfig.of("127.0.0.1", 8080).withCredentials("user", "sesame")),
                            JdkSettings.DEFAULT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-D" + property + "=")
                    .hasMessageNotContaining("sesame");
        } finally {
            if (before == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, before);
            }
        }
    }

    /** What a JVM does that is told nothing. */
    @Test
    void passwordIsRefusedByDefault() {
        String property = "jdk.http.auth.tunneling.disabledSchemes";
        String before = System.clearProperty(property);
        try {
            assertThatThrownBy(() -> new JdkTransportProvider()
                            .create(TransportConfig.DEFAULT.withProxy(
                                    ProxyConfig.of("127.0.0.1", 8080).withCredentials("user", "word"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-D" + property + "=");
        } finally {
            System.setProperty(property, before);
        }
    }

    @ParameterizedTest
    @CsvSource({"407", "403", "502"})
    void tunnelThatIsRefusedIsNoResponse(int status) throws Exception {
        try (Service proxy = Service.sending("HTTP/1.1 " + status
                        + " No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno");
                HttpTransport transport = through(proxy)) {
            assertThatThrownBy(() -> transport.execute(THROUGH_A_TUNNEL))
                    .isInstanceOf(ConnectFailedException.class)
                    .hasMessage("The proxy did not connect to service.invalid:443 but answered with status " + status);

            assertThat(proxy.heads()).hasSize(1);
            assertThat(proxy.heads().get(0)).startsWith("CONNECT service.invalid:443 HTTP/1.1\r\n");
        }
    }

    @Test
    void proxyThatEndsTheConnectionIsNamed() throws Exception {
        try (Service proxy = Service.running((head, socket) -> socket.close());
                HttpTransport transport = through(proxy)) {
            assertThatThrownBy(() -> transport.execute(THROUGH_A_TUNNEL))
                    .isInstanceOf(ConnectFailedException.class)
                    .hasMessageStartingWith(
                            "Cannot connect to service.invalid:443 through the proxy 127.0.0.1:" + proxy.port());
        }
    }

    @Test
    void socksProxyOfTheJvmIsNotPassedBy() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        try (Service service = Service.sending(Service.OK);
                HttpTransport transport = JdkTransport.create(TransportConfig.DEFAULT, JdkSettings.DEFAULT)) {
            ProxySelector.setDefault(new Socks());

            assertThatThrownBy(() -> transport.execute(service.get()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("SOCKS");

            assertThat(service.heads()).isEmpty();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static HttpTransport through(Service proxy) {
        return JdkTransport.create(
                TransportConfig.DEFAULT.withProxy(ProxyConfig.of("127.0.0.1", proxy.port())), JdkSettings.DEFAULT);
    }

    private static final class Socks extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(InetAddress.getLoopbackAddress(), 1080)));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError("The proxy was used");
        }
    }
}
