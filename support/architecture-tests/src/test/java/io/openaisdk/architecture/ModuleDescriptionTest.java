package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The descriptors as the JDK describes them, so that a change of what a module exports, requires or provides is seen in review.
 *
 * <p>After a change that is meant, {@code -Darchitecture.update=true} writes the expectations anew.
 */
class ModuleDescriptionTest {

    private static final Path EXPECTATIONS = BuiltJars.baseDirectory().resolve("src/test/resources/modules");

    @ParameterizedTest
    @EnumSource
    void descriptorIsAsExpected(PublishedModule module) throws IOException {
        Path expectation = EXPECTATIONS.resolve(module.artifact() + ".txt");
        String description = describe(module.built().place());
        if (Boolean.getBoolean("architecture.update")) {
            Files.createDirectories(EXPECTATIONS);
            Files.writeString(expectation, description);
        }

        assertThat(description).isEqualTo(Files.readString(expectation));
    }

    @Test
    void noOtherModuleIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(PublishedModule.artifacts());
        }
    }

    @Test
    void changeIsSeen(@TempDir Path directory) {
        Path jar = new SmallProgram(directory)
                .source("module-info.java", "module plug { requires java.logging; exports plug.open; }")
                .source("plug/open/Open.java", "package plug.open; public interface Open {}")
                .option("--module-version", "1")
                .jar("plug.jar", List.of());

        assertThat(describe(jar)).isEqualTo("""
                        plug
                        exports plug.open
                        requires java.base mandated
                        requires java.logging
                        """);
    }

    /** Without the version and the place, which change from build to build. */
    private static String describe(Path jar) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int result = tool.run(writer, writer, "--describe-module", "--file", jar.toString());
        assertThat(result).as(out.toString()).isZero();
        return out.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("(@\\S+)? jar:\\S+$", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
