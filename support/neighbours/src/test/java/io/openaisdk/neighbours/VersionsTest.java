package io.openaisdk.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.spi.tools.RequiredLibrary;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The class path has the versions of the platform, or the other tests would show nothing. */
class VersionsTest {

    @Test
    void theVersionsAreThoseOfThePlatform() {
        Map<RequiredLibrary, Class<?>> witnesses = Map.of(
                new RequiredLibrary("", "httpclient5", "0"),
                org.apache.hc.client5.http.impl.classic.CloseableHttpClient.class,
                new RequiredLibrary("", "okhttp", "0"),
                okhttp3.OkHttpClient.class,
                new RequiredLibrary("", "jackson-databind", "0"),
                com.fasterxml.jackson.databind.ObjectMapper.class,
                new RequiredLibrary("tools.jackson.core", "jackson-databind", "0"),
                tools.jackson.databind.ObjectMapper.class,
                new RequiredLibrary("", "gson", "0"),
                com.google.gson.Gson.class,
                new RequiredLibrary("", "micrometer-core", "0"),
                io.micrometer.core.instrument.MeterRegistry.class,
                new RequiredLibrary("", "opentelemetry-api", "0"),
                io.opentelemetry.api.OpenTelemetry.class,
                new RequiredLibrary("", "resilience4j-retry", "0"),
                io.github.resilience4j.retry.Retry.class);
        Map<String, String> found = new TreeMap<>();
        witnesses.forEach((library, witness) -> found.put(
                library.artifact() + (library.group().isEmpty() ? "" : " 3"),
                library.version(witness).orElse("unknown")));

        assertThat(found.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(System.getProperty("expected.versions"));
    }
}
