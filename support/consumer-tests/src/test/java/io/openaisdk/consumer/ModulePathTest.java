package io.openaisdk.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.ChildJvm.Outcome;
import io.openaisdk.architecture.SmallProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Programs that are modules themselves. */
class ModulePathTest extends ConsumerTest {

    private static final String MODULE_INFO = "module-info.java";

    @Test
    void starterIsEnough() {
        Outcome outcome = stream(Programs.STARTER, "io.openaisdk");

        assertAnswered(outcome);
        assertThat(outcome.out()).contains(WORDS + " again");
        assertUsed(outcome, APACHE, JACKSON);
    }

    /** Nobody requires the plug-ins: that the core uses what they provide brings them in. */
    @Test
    void otherLibrariesAreEnough() {
        Outcome outcome = stream(Programs.OKHTTP_AND_GSON, "io.openaisdk.core");

        assertAnswered(outcome);
        assertThat(outcome.out()).contains(WORDS + " again");
        assertUsed(outcome, OKHTTP, GSON);
    }

    @Test
    void newerJacksonIsEnough() {
        Outcome outcome = stream(
                Programs.jars("openai-core", "openai-transport-apache", "openai-json-jackson3"), "io.openaisdk.core");

        assertAnswered(outcome);
        assertUsed(outcome, APACHE, JACKSON3);
    }

    /** Mappers see neither the hidden classes of models nor need they be told of the module for them. */
    @Test
    void modelsAreMappedByBothGenerationsOfJackson() {
        assertMapped("openai-models-jackson", "com.fasterxml.jackson.databind");
        assertMapped("openai-models-jackson3", "tools.jackson.databind");
    }

    private void assertMapped(String artifact, String library) {
        List<Path> jars = Programs.jars("openai-core", artifact);
        Path program = new SmallProgram(directory.resolve(artifact))
                .source(
                        MODULE_INFO,
                        "module consumer.app { requires io.openaisdk.core; requires " + library + "; opens app; }")
                .source(
                        "app/Mapped.java",
                        Programs.text("mapped/app/Mapped.java").replace("LIBRARY", library))
                .jar("mapped.jar", jars);

        Outcome outcome = jvm().runOnModulePath(program, jars, "consumer.app/app.Mapped");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().strip())
                .isEqualTo(
                        "{\"id\":\"1\",\"tool\":{\"type\":\"function\",\"name\":\"clock\",\"parameters\":null,\"strict\":true}} true");
    }

    @Test
    void noHttpLibraryIsNeeded() {
        Outcome outcome = stream(Programs.JDK_AND_GSON, "io.openaisdk.core");

        assertAnswered(outcome);
        assertUsed(outcome, JDK, GSON);
    }

    @Test
    void missingTransportIsNamed() {
        assertNotConfigured(
                stream(Programs.jars("openai-core", "openai-json-gson"), "io.openaisdk.core"),
                "No HTTP transport found. Add openai-transport-apache, openai-transport-okhttp or openai-transport-jdk");
    }

    @Test
    void insidesAreHidden() {
        SmallProgram program = module("io.openaisdk").source("app/Insider.java", """
                        package app;

                        interface Insider {
                            io.openaisdk.core.internal.call.Engine engine();
                        }
                        """);

        assertThat(program.compile(Programs.STARTER))
                .singleElement()
                .asString()
                .contains("package io.openaisdk.core.internal.call is not visible");
    }

    /** So a new variant of the API is no new abstract method of somebody's class. */
    @Test
    void unionsCannotBeExtended() {
        SmallProgram program = module("io.openaisdk").source("app/Mine.java", """
                        package app;

                        record Mine() implements io.openaisdk.api.responses.ResponseStreamEvent {}
                        """);

        assertThat(program.compile(Programs.STARTER))
                .anySatisfy(error -> assertThat(error).contains("not allowed to extend sealed class"));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void unionsWorkInSwitches() {
        Path program = module("io.openaisdk")
                .release(21)
                .source("app/Switching.java", Programs.text("modular/app/Switching.java"))
                .jar("switching.jar", Programs.STARTER);

        assertAnswered(jvm().runOnModulePath(program, Programs.STARTER, "consumer.app/app.Switching", baseUrl()));
    }

    /** A switch over all variants of today would not compile with those of tomorrow. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void switchNeedsADefaultBranch() {
        String withDefault = Programs.text("modular/app/Switching.java");
        SmallProgram program = module("io.openaisdk")
                .release(21)
                .source("app/Switching.java", withDefault.replaceFirst("default -> .*;", ""));

        assertThat(program.compile(Programs.STARTER))
                .anySatisfy(error -> assertThat(error).contains("does not cover all possible input values"));
    }

    private Outcome stream(List<Path> jars, String required) {
        Path program = module(required)
                .source("app/Streaming.java", Programs.text("modular/app/Streaming.java"))
                .jar("streaming.jar", jars);
        return jvm().runOnModulePath(program, jars, "consumer.app/app.Streaming", baseUrl());
    }

    private SmallProgram module(String required) {
        return new SmallProgram(directory)
                .source(MODULE_INFO, Programs.text("modular/" + MODULE_INFO).replace("io.openaisdk", required));
    }
}
