package io.openaisdk.spi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.http.HttpHeaders;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Which redirects are followed, and with which headers. */
class RedirectsTest {

    private static final URI SECURE = URI.create("https://one.example/a/b?c");

    @Test
    void staysEncrypted() {
        assertThat(Redirects.target("GET", true, 302, SECURE, "http://one.example/"))
                .isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, "https://two.example/"))
                .isNotNull();
        assertThat(Redirects.target("GET", true, 302, URI.create("http://one.example/"), "https://one.example/"))
                .isNotNull();
    }

    @Test
    void resolvesWhatIsRelative() {
        assertThat(Redirects.target("GET", true, 301, SECURE, "/x")).hasToString("https://one.example/x");
        assertThat(Redirects.target("GET", true, 301, SECURE, "x")).hasToString("https://one.example/a/x");
        assertThat(Redirects.target("GET", true, 301, SECURE, "//two.example/x"))
                .hasToString("https://two.example/x");
    }

    @Test
    void resolvesWhatIsRelativeToAHostWithAnUnderscore() {
        URI odd = URI.create("http://my_host:8080/a");
        assertThat(Redirects.target("GET", true, 307, odd, "/x")).hasToString("http://my_host:8080/x");
        assertThat(Redirects.target("GET", true, 307, SECURE, "https://my_host/x"))
                .hasToString("https://my_host/x");
    }

    @Test
    void followsOnlyWhatIsSentAlike() {
        assertThat(Redirects.target("POST", true, 307, SECURE, "/x")).isNotNull();
        assertThat(Redirects.target("POST", false, 308, SECURE, "/x")).isNull();
        assertThat(Redirects.target("POST", true, 303, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 300, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 304, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, null)).isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, "mailto:a@b.example"))
                .isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, "https:///x")).isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, "not an address")).isNull();
    }

    @Test
    void knowsWhatAnOriginIs() {
        assertThat(Redirects.sameOrigin(SECURE, URI.create("https://ONE.example:443/")))
                .isTrue();
        assertThat(Redirects.sameOrigin(SECURE, URI.create("https://one.example:444/")))
                .isFalse();
        assertThat(Redirects.sameOrigin(SECURE, URI.create("https://two.example/")))
                .isFalse();
        assertThat(Redirects.sameOrigin(SECURE, URI.create("http://one.example:443/")))
                .isFalse();
        assertThat(Redirects.sameOrigin(URI.create("http://my_host/"), URI.create("http://user@MY_host:80/x")))
                .isTrue();
        assertThat(Redirects.sameOrigin(URI.create("http://my_host/"), URI.create("http://my_host.evil/")))
                .isFalse();
    }

    @Test
    void takesOnlyHarmlessHeadersToAnotherOrigin() {
        HttpHeaders headers = HttpHeaders.builder()
                .add("Accept", "application/json")
                .add("Content-Type", "application/json")
                .add("Idempotency-Key", "1")
                .add("Authorization", "Bearer k")
                .add("X-Something-New", "secret of tomorrow")
                .build();

        assertThat(Redirects.headers(headers, SECURE, URI.create("https://one.example/x")))
                .isEqualTo(headers);
        assertThat(Redirects.headers(headers, SECURE, URI.create("https://two.example/x"))
                        .asMap())
                .containsOnlyKeys("accept", "content-type", "idempotency-key");
    }
}
