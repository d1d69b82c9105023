package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 4 of the house: named modules, one package root, nothing public that is not exported; and Java 17 throughout. */
class ModuleShapeTest {

    @ParameterizedTest
    @EnumSource
    void jarIsAModuleOfOneRoot(PublishedModule module) {
        assertThat(ModuleShape.violations(module.built(), module.moduleName())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void classesAreForJava17(PublishedModule module) {
        assertThat(ClassVersions.otherThan17(module.built())).isEmpty();
    }

    @Test
    void starterHasNoPackages() {
        assertThat(PublishedModule.OPENAI.built().descriptor().packages()).isEmpty();
    }

    @Test
    void shapelessModuleIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("module-info.java", """
                        module plug {
                            exports plug.internal;
                            exports plug.open;
                        }
                        """)
                .source("plug/hidden/Hidden.java", "package plug.hidden; public interface Hidden {}")
                .source("plug/internal/Inner.java", "package plug.internal; public interface Inner {}")
                .source("plug/internal/more/Inner.java", "package plug.internal.more; public interface Inner {}")
                .source("plug/open/Open.java", "package plug.open; public interface Open {}")
                .source("plugin/Elsewhere.java", "package plugin; interface Elsewhere {}")
                .jar("plug.jar", List.of());

        assertThat(ModuleShape.violations(BuiltModule.at(jar), "plug"))
                .containsExactly(
                        "plug.hidden is not null-marked",
                        "plug.hidden.Hidden is public and not exported",
                        "plug.internal is exported",
                        "plug.internal is not null-marked",
                        "plug.internal.more is not null-marked",
                        "plug.open is not null-marked",
                        "plugin is not below plug",
                        "plugin is not null-marked");
        assertThat(ModuleShape.violations(BuiltModule.at(jar), "plug.internal")).contains("is named plug");
    }

    @Test
    void jarWithoutADescriptorIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("plug/package-info.java", "@org.jspecify.annotations.NullMarked package plug;")
                .source("plug/Plug.java", "package plug; public interface Plug {}")
                .jar("plug.jar", BuiltJars.current().classPathOf(List.of("jspecify")));

        assertThat(ModuleShape.violations(BuiltModule.at(jar), "plug"))
                .containsExactly("no module descriptor", "plug.Plug is public and not exported");
    }

    @Test
    void classForAnotherJavaIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .release(16)
                .source("plug/Plug.java", "package plug; interface Plug {}")
                .jar("plug.jar", List.of());

        assertThat(ClassVersions.otherThan17(BuiltModule.at(jar))).containsExactly("plug/Plug.class has version 60");
    }
}
