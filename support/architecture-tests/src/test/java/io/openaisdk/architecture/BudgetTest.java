package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the SDK may cost those who take it: classes and bytes. */
class BudgetTest {

    private static final int CLASSES_PER_MODEL = 4;
    private static final long MEGABYTE = 1_000_000;

    private static final long API_AND_CORE = 8 * MEGABYTE;

    private static final long STARTER_CLASS_PATH = 14 * MEGABYTE;

    @Test
    void modelHasAtMostFourClasses() {
        BuiltModule api = PublishedModule.API.built();
        BuiltModule core = PublishedModule.CORE.built();

        Map<String, Set<String>> classes = Budget.classesByModel(
                Budget.models(api), Stream.concat(Budget.classNames(api), Budget.classNames(core)));

        assertThat(classes).hasSizeGreaterThan(1200);
        assertThat(classes.values()).allSatisfy(each -> assertThat(each).hasSizeBetween(2, CLASSES_PER_MODEL));
    }

    @Test
    void apiAndCoreAreSmall() {
        BuiltJars jars = BuiltJars.current();

        assertThat(Budget.bytes(List.of(jars.place("openai-api"), jars.place("openai-core"))))
                .isBetween(MEGABYTE, API_AND_CORE);
    }

    @Test
    void classPathOfTheStarterIsSmall() {
        List<Path> jars = BuiltJars.current().classPathOf(List.of("openai"));

        assertThat(jars).hasSizeBetween(10, 15);
        assertThat(Budget.bytes(jars)).isBetween(MEGABYTE, STARTER_CLASS_PATH);
    }

    /** OkHttp is written in Kotlin; Micrometer, and JUnit, which the conformance suites are for, have classes for Kotlin. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRANSPORT_OKHTTP", "SPI_TCK", "MICROMETER"})
    void noKotlinComesAlong(PublishedModule module) {
        assertThat(Budget.kotlin(BuiltJars.current().classPathOf(List.of(module.artifact()))))
                .isEmpty();
    }

    @Test
    void everyClassOfAModelIsCounted() {
        String index = "io.openaisdk.core.internal.generated.chat.";
        List<String> models = List.of("io.openaisdk.api.chat.Item", "io.openaisdk.api.chat.ItemList");

        Map<String, Set<String>> classes = Budget.classesByModel(
                models,
                Stream.of(
                        "io.openaisdk.api.Item",
                        "io.openaisdk.api.chat.Item",
                        "io.openaisdk.api.chat.Item$Extra",
                        "io.openaisdk.api.chat.ItemBuilder",
                        "io.openaisdk.api.chat.ItemList",
                        "io.openaisdk.api.chat.ItemService",
                        index + "ItemImpl",
                        index + "ItemImpl$Builder",
                        index + "ItemListImpl",
                        index + "ItemServiceImpl"));

        assertThat(classes.get("io.openaisdk.api.chat.Item"))
                .containsExactly(
                        "io.openaisdk.api.chat.Item",
                        "io.openaisdk.api.chat.Item$Extra",
                        "io.openaisdk.api.chat.ItemBuilder",
                        index + "ItemImpl",
                        index + "ItemImpl$Builder")
                .hasSizeGreaterThan(CLASSES_PER_MODEL);
        assertThat(classes.get("io.openaisdk.api.chat.ItemList"))
                .containsExactly("io.openaisdk.api.chat.ItemList", index + "ItemListImpl");
    }

    @Test
    void kotlinIsFound(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .resource("META-INF/plug.kotlin_module", "")
                .source("plug/Plug.java", "package plug; interface Plug {}")
                .jar("plug.jar", List.of());
        BuiltJars jars = BuiltJars.current();

        assertThat(Budget.kotlin(List.of(jars.place("gson"), jar, jars.place("kotlin-stdlib"))))
                .hasSize(2)
                .first()
                .isEqualTo("plug.jar");
        assertThat(Budget.kotlin(jars.classPathOf(List.of("openai-transport-okhttp"))))
                .hasSize(3);
    }
}
