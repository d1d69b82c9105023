package io.openaisdk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares generated sources with files; {@code -Dgolden.update=true} writes the files instead. */
final class GoldenFiles {

    private final Path root;

    GoldenFiles(String directory) {
        this.root = Resources.directory("golden").resolve(directory);
    }

    void check(NavigableMap<String, String> sources) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                update(sources);
            }
            NavigableMap<String, String> expected = read();
            assertThat(sources.keySet()).isEqualTo(expected.keySet());
            for (Map.Entry<String, String> source : sources.entrySet()) {
                assertThat(source.getValue()).as(source.getKey()).isEqualTo(expected.get(source.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void update(NavigableMap<String, String> sources) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> old = Files.walk(root)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private NavigableMap<String, String> read() throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
