package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreProcessorTest {

    @TempDir
    Path workspace;

    @Test
    void writesGoldenFiles() {
        Path api = Fixture.api(workspace).classes();
        new GoldenFiles("core").check(Fixture.coreOnModulePath(workspace, api).sources());
    }

    @Test
    void generatedCodeDrawsNoWarningsOnModulePath() {
        Path api = Fixture.api(workspace).classes();
        assertThat(Fixture.coreOnModulePath(workspace, api).messages()).isEmpty();
    }

    @Test
    void generatedCodeDrawsNoWarningsOnClassPath() {
        Path api = Fixture.api(workspace).classes();
        assertThat(Fixture.coreOnClassPath(workspace, api).messages()).isEmpty();
    }

    @Test
    void generatedTablesCanBeUsed() throws Exception {
        Path api = Fixture.api(workspace).classes();
        Path core = Fixture.coreOnClassPath(workspace, api).classes();
        URL[] path = {core.toUri().toURL(), api.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path)) {
            Object types = loader.loadClass("io.openaisdk.core.internal.generated.GeneratedTypes")
                    .getMethod("find", String.class)
                    .invoke(null, "widgets");
            Object model = call(types, "model", "WidgetScrew");
            assertThat(call(model, "fields"))
                    .isEqualTo(List.of(
                            "kind string required const=screw",
                            "type string required const=part",
                            "length double required"));
            assertThat(call(call(types, "union", "WidgetPart"), "forms"))
                    .isEqualTo(List.of(
                            "model(widgets.WidgetScrew) screw",
                            "widgets.WidgetPart.Custom map(json)",
                            "widgets.WidgetPart.Standard enum(widgets.WidgetKind)"));
            assertThat(call(types, "newEnum", "WidgetKind", "round")).hasToString("round");
            assertThat(call(types, "newForm", "WidgetInput.Count", 5L)).hasToString("Count[value=5]");
        }
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return method.invoke(target, arguments);
    }

    @Test
    void orderOfSourcesAndClassFilesLeavesNoTrace() throws IOException {
        Compilation forward =
                Fixture.coreOnModulePath(workspace, Fixture.api(workspace).classes());
        Path reversed = reversedJar(Fixture.reversedApi(workspace).classes());
        assertThat(Fixture.coreOnModulePath(workspace, reversed).sources()).isEqualTo(forward.sources());
    }

    @Test
    void missingParameterNamesStopIt() {
        Path api = Fixture.namelessApi(workspace).classes();
        Compilation core = Fixture.coreOnModulePath(workspace, api);
        assertThat(core.messages())
                .containsExactly(
                        "package-info.java:2: The parameters of WidgetService.create have no names in the class file;"
                                + " compile openai-api with -parameters.");
        assertThat(core.sources()).isEmpty();
    }

    @Test
    void missingIndexIsReported() {
        Compilation base = Compilation.run(workspace, new ApiProcessor(), Source.directory("base"));
        Compilation core = Fixture.coreOnClassPath(workspace, base.classes());
        assertThat(core.messages())
                .containsExactly(
                        "package-info.java:2: Cannot find io.openaisdk.api.internal.ApiIndex; compile openai-api"
                                + " first and put it on the path.");
    }

    private Path reversedJar(Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.reverse(files);
        Path jar = workspace.resolve("reversed.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
