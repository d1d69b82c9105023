package io.openaisdk.spi.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A numbered rule in the doc comment of a contract.
 *
 * @param contract the file that it is in
 * @param letters say which contract it is of
 * @param number counts from 1
 */
record WrittenRule(String contract, String letters, int number) {

    private static final Path SOURCES = Path.of("../openai-spi/src/main/java");
    private static final Pattern RULE = Pattern.compile("<li>\\s*([A-Z]+)(\\d+): ");

    /** Reads the sources, in which alone doc comments are. */
    static List<WrittenRule> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WrittenRule::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<WrittenRule> in(Path file) {
        try {
            return RULE.matcher(Files.readString(file))
                    .results()
                    .map(found -> new WrittenRule(
                            file.getFileName().toString(), found.group(1), Integer.parseInt(found.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return letters + number;
    }
}
