package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 4 of the house: what the module path finds the class path finds too. */
class ProvidersTest {

    @ParameterizedTest
    @EnumSource
    void bothRegistrationsAgree(PublishedModule module) {
        assertThat(Providers.violations(module.built())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.openaisdk.architecture.PublishedModule#services")
    void plugInProvidesSomething(PublishedModule module) {
        assertThat(module.built().descriptor().provides()).hasSize(1);
    }

    @Test
    void disagreementIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("module-info.java", """
                        module plug {
                            exports plug;
                            provides Runnable with plug.Both, plug.ModuleOnly;
                        }
                        """)
                .source("plug/Both.java", runnable("Both", "public Both() {}"))
                .source("plug/ModuleOnly.java", runnable("ModuleOnly", "public ModuleOnly() {}"))
                .source("plug/ClassOnly.java", runnable("ClassOnly", "ClassOnly() {}"))
                .resource("META-INF/services/java.lang.Runnable", "plug.Both # the one\n\nplug.ClassOnly\nplug.Gone\n")
                .jar("plug.jar", List.of());

        assertThat(Providers.violations(BuiltModule.at(jar)))
                .containsExactly(
                        "plug.ModuleOnly for java.lang.Runnable has no line in META-INF/services/",
                        "plug.ClassOnly for java.lang.Runnable is not provided by module-info",
                        "plug.Gone for java.lang.Runnable is not provided by module-info",
                        "plug.ClassOnly is not public and final with a public constructor that takes nothing",
                        "plug.Gone is not public and final with a public constructor that takes nothing");
    }

    private static String runnable(String name, String constructor) {
        return "package plug; public final class " + name + " implements Runnable { " + constructor
                + " @Override public void run() {} }";
    }
}
