package io.openaisdk.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;

/**
 * A module {@code shop} that opens its package to nobody: JSON libraries see none of its records.
 *
 * @param order a record with a list of the other
 * @param line a record with a name
 */
public record ClosedModule(Class<?> order, Class<?> line) {

    /** JSON that fits both records. */
    public static final String JSON = "{\"lines\":[{\"name\":\"x\"}],\"name\":\"x\"}";

    /** Compiles the module in a directory and loads its classes. */
    public static ClosedModule in(Path directory) {
        try {
            Path classes = compile(directory);
            ModuleLayer boot = ModuleLayer.boot();
            Configuration configuration =
                    boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("shop"));
            ClassLoader loader = boot.defineModulesWithOneLoader(configuration, ClosedModule.class.getClassLoader())
                    .findLoader("shop");
            return new ClosedModule(loader.loadClass("shop.orders.Order"), loader.loadClass("shop.orders.Order$Line"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what a message has to say where a library may not see into the module. */
    public static String cure(String library) {
        return ": module shop does not open shop.orders; add \"opens shop.orders to " + library
                + ";\" to its module-info.java";
    }

    private static Path compile(Path directory) throws IOException {
        Path info = Files.writeString(directory.resolve("module-info.java"), "module shop {}");
        Path source = Files.writeString(
                directory.resolve("Order.java"),
                "package shop.orders; public record Order(java.util.List<Line> lines) {"
                        + " public record Line(String name) {} }");
        Path classes = directory.resolve("classes");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), info.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("The module does not compile");
        }
        return classes;
    }
}
