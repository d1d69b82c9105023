package io.openaisdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.errors.ApiConnectionException;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.Answers;
import io.openaisdk.core.Way;
import io.openaisdk.testsupport.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The clients that transports make by themselves ask whose certificate it is. They take the trust store of the JVM, so they run
 * in one of its own.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DefaultClientsTest {

    @TempDir
    Path directory;

    @Test
    void talkToTheRightHostOnly() throws Exception {
        TestCertificates certificates = TestCertificates.make();
        try (LoopbackServer right = certificates.server().always(Answers.hello());
                LoopbackServer other = certificates.serverOfAnotherHost().always(Answers.hello())) {
            List<String> trust = certificates.trustedBy(directory.resolve("trusted.p12"));

            assertThat(callInNewJvm(trust, right)).containsExactlyElementsOf(everywhere(Outcome.success(1)));
            assertThat(callInNewJvm(trust, other)).containsExactlyElementsOf(everywhere(DefaultClients.NO_CONNECTION));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void talkToNobodyUnknown() throws Exception {
        try (LoopbackServer unknown = TestCertificates.make().server().always(Answers.hello())) {
            assertThat(callInNewJvm(List.of(), unknown))
                    .containsExactlyElementsOf(everywhere(DefaultClients.NO_CONNECTION));
            assertThat(unknown.received()).isEmpty();
        }
    }

    private static List<String> everywhere(Outcome outcome) {
        return Way.all().map(way -> DefaultClients.line(way, outcome)).toList();
    }

    private List<String> callInNewJvm(List<String> options, LoopbackServer server)
            throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // The tool that runs the tests may have hidden the class path in a file.
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(List.of(DefaultClients.class.getName(), server.url()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    /** Calls a server in every way, and prints what came of it. */
    static final class DefaultClients {

        static final Outcome NO_CONNECTION = Outcome.of(ApiConnectionException.class, 1);

        private DefaultClients() {}

        public static void main(String[] args) {
            Way.all().forEach(way -> System.out.println(line(way, call(way, args[0]))));
        }

        static String line(Way way, Outcome outcome) {
            return way + ": " + outcome;
        }

        private static Outcome call(Way way, String url) {
            try (OpenAI client = way.combination().builder(url).maxRetries(0).build()) {
                return Outcome.success(Call.CREATE.make(way, client));
            } catch (OpenAIException e) {
                return Outcome.of(e);
            }
        }
    }
}
