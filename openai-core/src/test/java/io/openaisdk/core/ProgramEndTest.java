package io.openaisdk.core;

import static io.openaisdk.core.Answers.delta;
import static io.openaisdk.core.Answers.hello;
import static io.openaisdk.core.Answers.status;
import static io.openaisdk.core.Answers.untilHangUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.testsupport.LoopbackServer.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** A program ends when its {@code main} does, in a JVM of its own. */
class ProgramEndTest extends EndToEndTest {

    @OnEveryCombination
    void nothingHoldsAProgramUp(Combination combination, @TempDir Path directory)
            throws IOException, InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(2);
        Script endless = untilHangUp(hungUp, exchange -> {
            exchange.beginEvents();
            exchange.chunk(delta("one", 1));
        });
        server.on(hello(), hello(), endless, endless, status(503, "", "retry-after: 100"));
        Path out = directory.resolve("out");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramThatEnds.class.getName(),
                        server.url(),
                        combination.transportName(),
                        combination.jsonName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(program.waitFor(50, TimeUnit.SECONDS))
                    .as("the program ended by itself; it said: %s", said(out))
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(said(out)).isEqualTo("end of main, under way");
        assertThat(program.exitValue()).isZero();
        Way.await(hungUp);
    }

    private static String said(Path out) throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8).trim();
    }
}
