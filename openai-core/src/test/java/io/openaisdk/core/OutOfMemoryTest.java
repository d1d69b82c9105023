package io.openaisdk.core;

import static io.openaisdk.core.Answers.hello;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** A response that does not fit into memory, met by a JVM of its own. */
class OutOfMemoryTest extends EndToEndTest {

    private static final int CHUNKS = 90;

    @OnEveryCombination
    void runningOutOfMemoryFailsTheCallAndNoOther(Combination combination, @TempDir Path directory)
            throws IOException, InterruptedException {
        String chunk = "x".repeat(1 << 20);
        server.on(
                exchange -> {
                    exchange.head(200, "Content-Type: application/json", "Transfer-Encoding: chunked");
                    exchange.chunk("{\"id\":\"");
                    for (int i = 0; i < CHUNKS; i++) {
                        exchange.chunk(chunk);
                    }
                    exchange.chunk("\"}");
                    exchange.lastChunk();
                },
                hello());
        Path out = directory.resolve("out");
        Path errors = directory.resolve("errors");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx100m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramWithLittleMemory.class.getName(),
                        server.url(),
                        combination.transportName(),
                        combination.jsonName())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(program.waitFor(50, TimeUnit.SECONDS))
                    .as("the program ended")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .as("with the errors %s", Files.readString(errors, StandardCharsets.UTF_8))
                .isEqualTo("OutOfMemoryError\nsuccess\n");
    }
}
