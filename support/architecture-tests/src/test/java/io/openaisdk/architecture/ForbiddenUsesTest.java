package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library reads the settings of a process in one place, and leaves its standard streams alone. */
class ForbiddenUsesTest {

    /** Prints where it serves, for it is a program of its own. */
    private static final String PROGRAM = "io.openaisdk.testkit.ServeMain";

    @Test
    void oneClassReadsSettings() {
        List<JavaClass> all = PublishedModule.withCode()
                .flatMap(module -> module.built().classes().stream())
                .toList();

        assertThat(ForbiddenUses.settings(all))
                .containsExactly(
                        "io.openaisdk.core.internal.config.Environment uses java.lang.System.getProperty",
                        "io.openaisdk.core.internal.config.Environment uses java.lang.System.getenv",
                        // What a platform reads when nobody hands it an environment.
                        "io.openaisdk.spi.platform.PlatformEnvironment uses java.lang.System.getenv",
                        // Where the JVM is, whose keytool makes certificates for tests.
                        "io.openaisdk.spi.tck.http.TestCertificates uses java.lang.System.getProperty",
                        // No setting of ours: how the JVM itself connects.
                        "io.openaisdk.transport.apache.InterruptibleConnections uses java.lang.System.getProperty",
                        // As there: whether the JVM sends passwords to proxies.
                        "io.openaisdk.transport.jdk.ProxyLogin uses java.lang.System.getProperty");
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#withCode")
    void standardStreamsAreLeftAlone(PublishedModule module) {
        List<JavaClass> library = module.built().classes().stream()
                .filter(type -> !type.getName().equals(PROGRAM))
                .toList();

        assertThat(ForbiddenUses.standardStreams(library)).isEmpty();
    }

    @Test
    void usesAreFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory).source("plug/Plug.java", """
                        package plug;

                        import java.util.function.Function;

                        abstract class Plug {
                            private static final Function<String, String> BY_REFERENCE = System::getenv;

                            boolean inALambda() {
                                Function<String, Boolean> f = name -> Boolean.getBoolean(name);
                                return f.apply(BY_REFERENCE.apply("a"));
                            }

                            void prints(Exception e) {
                                System.out.println();
                                e.printStackTrace();
                            }
                        }
                        """).jar("plug.jar", List.of());
        List<JavaClass> classes = BuiltModule.at(jar).classes().stream().toList();

        assertThat(ForbiddenUses.settings(classes))
                .containsExactly(
                        "plug.Plug uses java.lang.Boolean.getBoolean", "plug.Plug uses java.lang.System.getenv");
        assertThat(ForbiddenUses.standardStreams(classes))
                .containsExactly(
                        "plug.Plug uses java.lang.Exception.printStackTrace", "plug.Plug uses java.lang.System.out");
    }
}
