package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.ResponseMetadata;
import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResponseHeadTest {

    private static final HttpHeaders SENT = HttpHeaders.builder()
            .add("Authorization", "Bearer sk-secret-0123456789")
            .build();

    /** A name, a colon, a space, a value and the end of the line are eight bytes here, twice. */
    @Test
    void headersAreMeasuredAsTheyAreSent() throws IOException {
        HttpHeaders headers =
                HttpHeaders.builder().add("ab", "12").add("cd", "34").build();

        ResponseHead.requireWithin(new Limits(16, 0, 0), headers);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ResponseHead.requireWithin(new Limits(15, 0, 0), headers))
                .withMessage("the headers of the response have more than 15 bytes (maxHeaderBytes)");
    }

    @Test
    void plugInsAreToldWhatCallersAreTold() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("x-request-id", "req_1")
                .add("x-ratelimit-limit-requests", "60")
                .add("x-ratelimit-remaining-requests", "59")
                .add("x-ratelimit-reset-requests", "1s")
                .add("x-ratelimit-remaining-tokens", "0")
                .build();
        ResponseMetadata metadata = new ResponseHead(429, headers, 2, SENT).metadata();

        assertThat(metadata.status()).isEqualTo(429);
        assertThat(metadata.headers()).isSameAs(headers);
        assertThat(metadata.requestId()).contains("req_1");
        assertThat(metadata.rateLimits().requests()).hasValueSatisfying(limit -> {
            assertThat(limit.maximum()).hasValue(60);
            assertThat(limit.remaining()).hasValue(59);
            assertThat(limit.reset()).contains(Duration.ofSeconds(1));
        });
        assertThat(metadata.rateLimits().tokens()).hasValueSatisfying(limit -> {
            assertThat(limit.maximum()).isEqualTo(OptionalLong.empty());
            assertThat(limit.remaining()).hasValue(0);
            assertThat(limit.reset()).isEmpty();
        });
    }

    @Test
    void requestIdDoesNotRepeatWhatTheRequestWasAuthenticatedWith() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("x-request-id", "for sk-secret-0123456789")
                .build();

        assertThat(new ResponseHead(200, headers, 1, SENT).requestId().orElseThrow())
                .startsWith("for ")
                .doesNotContain("sk-secret-0123456789");
    }
}
