package io.openaisdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_ERR)
class PlainHttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.1.2.3:8080/v1",
                "http://vllm_1/v1",
                "HTTP://example.com",
                "http://127.0.0.1.example.com"
            })
    void warnsWhereKeysCanBeReadOnTheWay(String address) {
        assertThat(logged(address)).contains("WARN", URI.create(address).getRawAuthority(), "without encryption");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/v1",
                "http://localhost:11434/v1",
                "http://api.localhost/v1",
                "http://127.0.0.1:8080/v1",
                "http://user@127.1.2.3/v1",
                "http://[::1]:8080/v1"
            })
    void saysNothingWhereTheyCannot(String address) {
        assertThat(logged(address)).isEmpty();
    }

    private static String logged(String address) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            PlainHttp.warn(URI.create(address));
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
