package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.ChildJvm.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs without a module-info, with enough on their class path and with too little. */
class ClassPathTest extends ConsumerTest {

    @Test
    void starterIsEnough() {
        Outcome outcome = hello(Programs.STARTER);

        assertAnswered(outcome);
        assertUsed(outcome, APACHE, JACKSON);
    }

    @Test
    void otherLibrariesAreEnough() {
        Outcome outcome = hello(Programs.OKHTTP_AND_GSON);

        assertAnswered(outcome);
        assertUsed(outcome, OKHTTP, GSON);
    }

    @Test
    void noHttpLibraryIsNeeded() {
        Outcome outcome = hello(Programs.JDK_AND_GSON);

        assertAnswered(outcome);
        assertUsed(outcome, JDK, GSON);
    }

    @Test
    void missingCodecIsNamed() {
        assertNotConfigured(
                hello(Programs.jars("openai-core", "openai-transport-apache")),
                "No JSON codec found. Add openai-json-jackson, openai-json-jackson3 or openai-json-gson to the class path, "
                        + "or pass one with json(...) on the client builder.");
    }

    @Test
    void missingTransportIsNamed() {
        assertNotConfigured(
                hello(Programs.jars("openai-core", "openai-json-jackson")),
                "No HTTP transport found. Add openai-transport-apache, openai-transport-okhttp or openai-transport-jdk to the class path, "
                        + "or pass one with transport(...) on the client builder.");
    }

    @Test
    void missingCoreIsNamedEachTime() {
        List<Path> jars = Programs.jars("openai-api");
        Path program = Programs.of(directory, "types", "app/TypesOnly.java").jar("types.jar", jars);

        Outcome outcome = jvm().runOnClassPath(program, jars, "app.TypesOnly");

        String message = "io.openaisdk.api.errors.ConfigurationException: "
                + "openai-core is not on the class path or module path; openai-api declares types only.";
        assertThat(outcome.out().lines()).containsExactly(message, message);
    }

    @Test
    void mainEndsThoughTheClientIsNotClosed() {
        for (List<Path> jars : List.of(Programs.STARTER, Programs.OKHTTP_AND_GSON, Programs.JDK_AND_GSON)) {
            Path program = Programs.of(directory, "ending", "app/Ending.java").jar("ending.jar", jars);

            assertAnswered(jvm().runOnClassPath(program, jars, "app.Ending", baseUrl()));
        }
    }

    private Outcome hello(List<Path> jars) {
        Path program = Programs.of(directory, "hello", "app/Hello.java").jar("hello.jar", jars);
        return jvm().runOnClassPath(program, jars, "app.Hello", baseUrl());
    }
}
