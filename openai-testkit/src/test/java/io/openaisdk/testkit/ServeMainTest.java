package io.openaisdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServeMainTest {

    @Test
    void readsThePort() {
        assertThat(ServeMain.port(List.of())).isEqualTo(8080);
        assertThat(ServeMain.port(List.of("--port", "9000"))).isEqualTo(9000);
        assertThatThrownBy(() -> ServeMain.port(List.of("--port"))).hasMessageContaining("Usage");
        assertThatThrownBy(() -> ServeMain.port(List.of("--port", "x"))).hasMessageContaining("Usage");
        assertThatThrownBy(() -> ServeMain.port(List.of("--prot", "1"))).hasMessageContaining("Usage");
    }

    @Test
    void announcesTheAddressAndThatWordsAreCanned() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OpenAITestServer server = OpenAITestServer.start()) {
            ServeMain.announce(server, new PrintStream(bytes, true, UTF_8));

            assertThat(bytes.toString(UTF_8)).contains(server.baseUrl(), "canned", OpenAITestServer.API_KEY);
        }
    }
}
