package io.openaisdk.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.http.ConnectFailedException;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the JDK sends a request without a body again when its connection breaks, and says nothing of it. */
@Timeout(60)
class GetOnceTest {

    private static final String RESET = "/reset";

    /** Keeps connections, until a request wants a reset. */
    private static Service resetting() throws IOException {
        return Service.running((head, socket) -> {
            if (head.contains(RESET)) {
                Service.reset(socket);
            } else {
                Service.write(socket, Service.OK);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "POST"})
    void isSentOnceOnANewConnection(String method) throws Exception {
        try (Service service = resetting();
                HttpTransport transport = JdkTransport.create(TransportConfig.DEFAULT, JdkSettings.DEFAULT)) {
            assertThatThrownBy(() -> transport.execute(service.request(method, RESET, HttpHeaders.EMPTY)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(ConnectFailedException.class);

            assertThat(service.heads()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE", "POST"})
    void isSentOnceOnAPooledConnection(String method) throws Exception {
        try (Service service = resetting();
                HttpTransport transport = JdkTransport.create(TransportConfig.DEFAULT, JdkSettings.DEFAULT)) {
            read(transport, service);

            assertThatThrownBy(() -> transport.execute(service.request(method, RESET, HttpHeaders.EMPTY)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(ConnectFailedException.class);

            assertThat(service.heads()).hasSize(2);
            read(transport, service);
        }
    }

    @Test
    void isSentOnceByAClientOfTheApplication() throws Exception {
        try (Service service = resetting();
                HttpTransport transport = JdkTransport.using(HttpClient.newHttpClient())) {
            assertThatThrownBy(() -> transport.execute(service.request("GET", RESET, HttpHeaders.EMPTY)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The connection broke before there was a response");

            assertThat(service.heads()).hasSize(1);
        }
    }

    private static void read(HttpTransport transport, Service service) throws IOException {
        try (HttpResponse response = transport.execute(service.get())) {
            assertThat(response.body().readAllBytes()).hasSize(2);
        }
    }
}
