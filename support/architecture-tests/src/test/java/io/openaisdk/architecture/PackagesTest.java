package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of a module can be read one after the other, from the bottom up. */
class PackagesTest {

    private static final String CORE = "io.openaisdk.core.internal.";

    /** The packages of the engine, from the bottom up. */
    private static final List<String> ENGINE = List.of(
            "model",
            "http",
            "observe",
            "operation",
            "settings",
            "concurrent",
            "plan",
            "response",
            "attempt",
            "driver",
            "stream",
            "result",
            "call",
            "config",
            "platform",
            "client");

    /** The packages of the API belong together as its resources do: a client knows its services, and a model the base types. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "API")
    void packagesFormNoCircle(PublishedModule module) {
        assertThat(Packages.cycles(module.built().classes(), name -> !Dependencies.isBelow(CORE + "generated", name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("engine")
    void enginePackageKnowsOnlyThoseBelowIt(String name) {
        List<String> above = ENGINE.subList(ENGINE.indexOf(name) + 1, ENGINE.size());

        assertThat(above.stream()
                        .flatMap(upper ->
                                Packages.upwards(PublishedModule.CORE.built().classes(), CORE + name, CORE + upper)
                                        .stream()))
                .isEmpty();
    }

    @Test
    void engineHasNoOtherPackages() {
        assertThat(PublishedModule.CORE.built().classes().stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(CORE) && !Dependencies.isBelow(CORE + "generated", name))
                        .map(name -> name.substring(CORE.length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ENGINE);
    }

    static List<String> engine() {
        return ENGINE;
    }

    @Test
    void circleIsFound(@TempDir Path directory) {
        BuiltModule module = BuiltModule.at(circle(directory));

        assertThat(Packages.cycles(module.classes(), name -> true))
                .singleElement()
                .asString()
                .contains("Slice plug.one", "Slice plug.two");
        assertThat(Packages.cycles(module.classes(), name -> !name.equals("plug.two")))
                .isEmpty();
    }

    @Test
    void useOfAnUpperPackageIsFound(@TempDir Path directory) {
        BuiltModule module = BuiltModule.at(circle(directory));

        assertThat(Packages.upwards(module.classes(), "plug.one", "plug.two"))
                .containsExactly("plug.one.One uses plug.two.Two");
        assertThat(Packages.upwards(module.classes(), "plug.three", "plug.two"))
                .containsExactly("There is no package plug.three");
    }

    private static Path circle(Path directory) {
        return new SmallProgram(directory)
                .source("plug/one/One.java", "package plug.one; public interface One { plug.two.Two two(); }")
                .source("plug/two/Two.java", "package plug.two; public interface Two { plug.one.One one(); }")
                .jar("plug.jar", List.of());
    }
}
