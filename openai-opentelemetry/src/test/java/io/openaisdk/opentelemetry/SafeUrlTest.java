package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they are shown. */
class SafeUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.example/v1/files, https://api.example/v1/files",
        "http://user:pass@127.0.0.1:80/a%20b, http://127.0.0.1:80/a%20b",
        "https://x.example/v1?limit=2&after=file_1&order=desc, https://x.example/v1?limit=2&after=file_1&order=desc",
        "https://x.example/v1?api-version=1&key=secret, https://x.example/v1?api-version=1&key=REDACTED",
        "https://x.example/v1?secret, https://x.example/v1?REDACTED",
        "https://x.example/v1?a=b=c&, https://x.example/v1?a=REDACTED&REDACTED",
        "https://[::1]:8080/v1, https://[::1]:8080/v1",
    })
    void secretsAreLeftOut(URI address, String shown) {
        assertThat(SafeUrl.of(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "https://api.example/v1, api.example, 443",
                "http://api.example/v1, api.example, 80",
                "http://127.0.0.1:8080, 127.0.0.1, 8080",
                "ws://api.example, api.example, -",
                "unix:/tmp/socket, -, -",
            },
            nullValues = "-")
    void serverIsReadFromTheAddress(URI address, String name, Long port) {
        assertThat(Server.of(address)).isEqualTo(new Server(name, port));
    }
}
