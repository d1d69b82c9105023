package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/startup.md} says of native images: they need be told nothing of these jars, services apart. */
class ReflectionTest {

    @Test
    void nothingOfOursIsFoundByName() {
        List<JavaClass> all = runtimeModules()
                .flatMap(module -> module.built().classes().stream())
                .toList();

        assertThat(Reflection.users(all))
                .containsExactly(
                        // Methods of newer JVMs, by constant names; where they are not to be had, there is another way.
                        "io.openaisdk.core.internal.concurrent.Callbacks",
                        // A method of newer versions of Gson, which sets a limit that older ones do not have.
                        "io.openaisdk.json.gson.BoundedReader",
                        // The records of an application, which is to register them as it does for Gson itself.
                        "io.openaisdk.json.gson.OptionalComponents",
                        // Says which package of an application is closed, after its class could not be read.
                        "io.openaisdk.spi.tools.ClosedPackages",
                        // A file that Maven puts into jars; a library whose version cannot be found passes.
                        "io.openaisdk.spi.tools.RequiredLibrary",
                        // The end of a client, which newer JVMs have; where it is not to be had, its thread is
                        // interrupted.
                        "io.openaisdk.transport.jdk.SelectorThreads");
    }

    @Test
    void jarsBringNoMetadataOfTheirOwn() {
        assertThat(runtimeModules()
                        .flatMap(module -> module.built().files().keySet().stream())
                        .filter(name -> name.startsWith("META-INF/native-image/")))
                .isEmpty();
    }

    @Test
    void usesAreFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("plug/Named.java", """
                        package plug;

                        class Named {
                            Class<?> find(String name) throws ClassNotFoundException {
                                return Class.forName(name);
                            }
                        }
                        """)
                .source("plug/Referenced.java", """
                        package plug;

                        import java.util.function.Function;

                        class Referenced {
                            static final Function<Class<?>, Object[]> BY_REFERENCE = Class::getFields;
                        }
                        """)
                .source("plug/Touched.java", """
                        package plug;

                        import java.lang.reflect.Field;

                        class Touched {
                            Object in(Field field) throws IllegalAccessException {
                                return field.get(null);
                            }
                        }
                        """)
                .source("plug/Innocent.java", """
                        package plug;

                        class Innocent {
                            String name() {
                                return getClass().getSimpleName();
                            }
                        }
                        """)
                .jar("plug.jar", List.of());

        assertThat(Reflection.users(BuiltModule.at(jar).classes().stream().toList()))
                .containsExactly("plug.Named", "plug.Referenced", "plug.Touched");
    }

    /** What goes into an application; suites and the embedded server stay in its tests. */
    private static Stream<PublishedModule> runtimeModules() {
        return PublishedModule.withCode()
                .filter(module -> module != PublishedModule.SPI_TCK && module != PublishedModule.TESTKIT);
    }
}
