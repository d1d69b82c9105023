package io.openaisdk.spi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HttpRequestTest {

    @Test
    void textFormHoldsNoSecret() {
        HttpRequest request = new HttpRequest(
                "GET",
                URI.create("https://user:password@host:8443/v1/models?key=hidden"),
                HttpHeaders.builder().add("Authorization", "Bearer secret").build(),
                null,
                HttpTimeouts.NONE);
        assertThat(request).hasToString("GET https://host:8443/v1/models");
        assertThat(request.headers()).hasToString("HttpHeaders[authorization]");
    }
}
