package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an address is read. */
class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://API.example/v1, https, api.example, 443",
        "http://my_host:8080/v1, http, my_host, 8080",
        "http://user:word@host/, http, host, 80",
        "http://[::1]:81/, http, [::1], 81",
        "http://[::1]/, http, [::1], 80",
        "HTTP://host:/, http, host, 80"
    })
    void readsSchemeHostAndPort(URI uri, String scheme, String host, int port) {
        assertThat(Origin.of(uri)).isEqualTo(new Origin(scheme, host, port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example",
                "/relative",
                "ftp://host/",
                "https:///x",
                "http://a_b:port/",
                "http://a_b:70000/"
            })
    void refusesWhatLeadsNowhere(URI uri) {
        assertThatIllegalArgumentException().isThrownBy(() -> Origin.of(uri));
    }

    @Test
    void namesThePlace() {
        assertThat(Origin.of(URI.create("https://my_host/x")).place()).isEqualTo("my_host:443");
    }
}
