package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.ChildJvm;
import io.openaisdk.architecture.ChildJvm.Outcome;
import io.openaisdk.testkit.OpenAITestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server to call, and what is the same for all programs. */
abstract class ConsumerTest {

    static final String APACHE = "io.openaisdk.transport.apache.ApacheTransport";
    static final String OKHTTP = "io.openaisdk.transport.okhttp.OkHttpTransport";
    static final String JDK = "io.openaisdk.transport.jdk.JdkTransport";
    static final String JACKSON = "io.openaisdk.json.jackson.JacksonCodec";
    static final String JACKSON3 = "io.openaisdk.json.jackson3.Jackson3Codec";
    static final String GSON = "io.openaisdk.json.gson.GsonCodec";

    /** The words that the programs say; the server, which has no model, says them again. */
    static final String WORDS = "Say hello";

    private static OpenAITestServer server;

    @TempDir
    Path directory;

    @BeforeAll
    static void startServer() {
        server = OpenAITestServer.start();
    }

    @AfterAll
    static void closeServer() {
        server.close();
    }

    static String baseUrl() {
        return server.baseUrl();
    }

    ChildJvm jvm() {
        return new ChildJvm(directory);
    }

    static void assertAnswered(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(WORDS);
    }

    /** A plug-in that was not chosen is not even loaded; its provider is, to be asked for its name. */
    static void assertUsed(Outcome outcome, String... plugIns) {
        assertThat(List.of(APACHE, OKHTTP, JDK, JACKSON, JACKSON3, GSON))
                .filteredOn(outcome.classes()::contains)
                .containsExactlyInAnyOrder(plugIns);
    }

    static void assertFailed(Outcome outcome, String exception, String message) {
        assertThat(outcome.exitCode()).as(outcome.out()).isNotZero();
        assertThat(outcome.err()).contains(exception + ": " + message);
    }

    static void assertNotConfigured(Outcome outcome, String message) {
        assertFailed(outcome, "io.openaisdk.api.errors.ConfigurationException", message);
    }
}
