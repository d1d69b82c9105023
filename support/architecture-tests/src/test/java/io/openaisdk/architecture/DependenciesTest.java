package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules 1 and 2 of the house: a plug-in knows the SPI and its library only, what is for mappers of applications the API and its
 * library; API and SPI do not know each other.
 */
class DependenciesTest {

    private static final String API = "io.openaisdk.api";
    private static final String SPI = "io.openaisdk.spi";

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#plugIns")
    void plugInUsesItsBasisAndItsLibraryOnly(PublishedModule module) {
        Set<String> allowed = new HashSet<>(module.libraryPackages());
        allowed.addAll(module.modulesOfTheHouse());
        allowed.addAll(List.of("java", "javax", "org.jspecify", module.moduleName()));

        assertThat(Dependencies.ofClasses(module.built().classes(), name -> Dependencies.isBelowAny(allowed, name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#plugIns")
    void plugInRequiresItsBasisOnly(PublishedModule module) {
        assertThat(Dependencies.ofModule(module.built().descriptor(), module.modulesOfTheHouse()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#plugIns")
    void plugInHasItsBasisAndItsLibraryInItsPom(PublishedModule module) {
        Set<String> dependencies = BuiltJars.current().dependenciesOf(module.artifact());
        Set<String> allowed = new HashSet<>(module.libraries());
        allowed.addAll(List.of(module.basis(), "jspecify"));

        assertThat(dependencies).contains(module.basis()).containsAll(module.libraries());
        assertThat(Dependencies.ofPom(module.artifact(), dependencies, allowed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"API", "SPI"})
    void apiAndSpiUseNothingButThemselves(PublishedModule module) {
        Set<String> allowed = Set.of("java", "javax.net.ssl", "org.jspecify", module.moduleName());

        assertThat(Dependencies.ofClasses(module.built().classes(), name -> Dependencies.isBelowAny(allowed, name)))
                .isEmpty();
        assertThat(Dependencies.ofModule(module.built().descriptor(), Set.of())).isEmpty();
        assertThat(BuiltJars.current().dependenciesOf(module.artifact())).containsExactly("jspecify");
    }

    @Test
    void useOfAnotherModuleIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("plug/Plug.java", """
                        package plug;

                        import io.openaisdk.api.JsonValue;

                        final class Plug {
                            private Plug() {}

                            static Object found(Object[] values) {
                                return values instanceof JsonValue[] ? values[0] : values;
                            }
                        }
                        """)
                .jar("plug.jar", BuiltJars.current().classPathOf(List.of("openai-api")));

        assertThat(Dependencies.ofClasses(
                        BuiltModule.at(jar).classes(), name -> Dependencies.isBelowAny(Set.of("java", "plug"), name)))
                .containsExactly("plug.Plug uses " + API + ".JsonValue");
    }

    @Test
    void requirementOfAnotherModuleIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("module-info.java", """
                        module plug {
                            requires io.openaisdk.spi;
                            requires io.openaisdk.api;
                        }
                        """)
                .jar("plug.jar", BuiltJars.current().classPathOf(List.of("openai-api", "openai-spi")));

        assertThat(Dependencies.ofModule(BuiltModule.at(jar).descriptor(), Set.of(SPI)))
                .containsExactly("plug requires " + API);
    }

    @Test
    void dependencyOnAnotherArtifactIsFound() {
        DependencyTree tree = DependencyTree.parse(List.of(
                "1 io.openaisdk:openai-plug:jar:1:test",
                "2 io.openaisdk:openai-spi:jar:1:test",
                "3 (io.openaisdk:openai-core:jar:1:test - omitted for duplicate)",
                "4 io.openaisdk:openai-core:jar:1:test",
                "5 org.slf4j:slf4j-api:jar:2:test (version managed from 1)",
                "#",
                "1 2 test",
                "1 3 test",
                "4 5 test"));

        assertThat(Dependencies.ofPom("openai-plug", tree.dependenciesOf("openai-plug"), Set.of("openai-spi")))
                .containsExactly("openai-plug depends on openai-core");
        assertThat(tree.closure(List.of("openai-plug")))
                .containsExactly(
                        "io.openaisdk:openai-plug",
                        "io.openaisdk:openai-core",
                        "io.openaisdk:openai-spi",
                        "org.slf4j:slf4j-api");
    }
}
