package io.openaisdk.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

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
    void followsOnlyWhatIsSentAlike() {
        assertThat(Redirects.target("POST", true, 307, SECURE, "/x")).isNotNull();
        assertThat(Redirects.target("POST", false, 308, SECURE, "/x")).isNull();
        assertThat(Redirects.target("POST", true, 303, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 300, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 304, SECURE, "/x")).isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, null)).isNull();
        assertThat(Redirects.target("GET", true, 302, SECURE, "mailto:a@b.example"))
                .isNull();
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
    }
}
