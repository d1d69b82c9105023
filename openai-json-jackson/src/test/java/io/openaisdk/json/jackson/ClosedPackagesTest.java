package io.openaisdk.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a module that opens its package to nobody. */
class ClosedPackagesTest {

    private static final String MESSAGE =
            ": module shop does not open shop.orders; add \"opens shop.orders to com.fasterxml.jackson.databind;\""
                    + " to its module-info.java";

    @TempDir
    Path directory;

    private final JsonCodec codec = new JacksonCodecProvider().create(JsonLimits.DEFAULT);
    private Class<?> order;
    private Class<?> line;

    @BeforeEach
    void compileModule() throws IOException, ClassNotFoundException {
        Path info = Files.writeString(directory.resolve("module-info.java"), "module shop {}");
        Path source = Files.writeString(
                directory.resolve("Order.java"),
                "package shop.orders; public record Order(java.util.List<Line> lines) {"
                        + " public record Line(String name) {} public static Object line() { return new Line(\"x\"); } }");
        Path classes = directory.resolve("classes");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), info.toString(), source.toString());
        assertThat(failed).isZero();
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("shop"));
        ClassLoader loader = boot.defineModulesWithOneLoader(
                        configuration, getClass().getClassLoader())
                .findLoader("shop");
        order = loader.loadClass("shop.orders.Order");
        line = loader.loadClass("shop.orders.Order$Line");
    }

    @Test
    void failureToReadNamesThePackageToOpen() {
        for (Class<?> type : List.of(order, line)) {
            assertThatThrownBy(() ->
                            codec.readValue("{\"lines\":[{\"name\":\"x\"}],\"name\":\"x\"}".getBytes(UTF_8), type))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Jackson cannot map JSON to " + type.getName() + MESSAGE);
        }
    }
}
