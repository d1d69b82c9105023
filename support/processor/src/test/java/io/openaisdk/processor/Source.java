package io.openaisdk.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class Source extends SimpleJavaFileObject {

    private final String text;

    private Source(String path, String text) {
        super(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE);
        this.text = text;
    }

    /** Makes a source of the package {@code io.openaisdk.api.things}. */
    static Source thing(String name, String text) {
        return new Source("io/openaisdk/api/things/" + name + ".java", "package io.openaisdk.api.things;\n" + text);
    }

    /** Reads all sources below a directory of the test resources, in the order of their paths. */
    static List<Source> directory(String name) {
        Path root = Resources.directory(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isModule() {
        return getName().endsWith("module-info.java");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
