package io.openaisdk.consumer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.BuiltJars;
import io.openaisdk.architecture.Poms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of versions in the README, the BOM and what the build compiles and tests with are one. */
class LibraryVersionsTest {

    private static final Path PROJECT = BuiltJars.projectDirectory();
    private static final Pattern ROW = Pattern.compile("\\| .* \\| `(.*)` \\| ([\\d.]+) \\| ([\\d.]+) \\|");

    /** The artifact of the README's row, the property of the parent pom and what the BOM manages, for each library. */
    private record Library(String artifact, String property, String managed) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("httpclient5", "httpclient5", "org.apache.httpcomponents.client5:httpclient5"),
            new Library("okhttp-jvm", "okhttp", "com.squareup.okhttp3:okhttp-bom"),
            new Library("jackson-databind", "jackson", "com.fasterxml.jackson:jackson-bom"),
            new Library("tools.jackson.core:jackson-databind", "jackson3", "tools.jackson.core:jackson-databind"),
            new Library("gson", "gson", "com.google.code.gson:gson"),
            new Library("micrometer-core", "micrometer", "io.micrometer:micrometer-bom"),
            new Library("opentelemetry-api", "opentelemetry", "io.opentelemetry:opentelemetry-bom"),
            new Library("resilience4j-retry", "resilience4j", "io.github.resilience4j:resilience4j-bom"),
            new Library("azure-core", "azure-core", "com.azure:azure-core"),
            new Library("auth", "awssdk", "software.amazon.awssdk:bom"));

    @Test
    void tableListsWhatIsTested() throws IOException {
        Map<String, String> rows = Files.readAllLines(PROJECT.resolve("README.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .collect(toMap(row -> row.group(1), row -> row.group(2) + " " + row.group(3)));

        Map<String, String> tested = LIBRARIES.stream()
                .collect(toMap(
                        Library::artifact,
                        library -> version(library.property() + ".oldest") + " "
                                + version(library.property() + ".newest")));
        tested.put("okhttp", version("okhttp4") + " " + version("okhttp4"));
        assertThat(rows).isEqualTo(tested);
    }

    @Test
    void bomManagesTheNewest() {
        assertThat(Poms.managed(PROJECT.resolve("bom")))
                .filteredOn(coordinates -> !coordinates.startsWith("io.openaisdk:"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                LIBRARIES.stream()
                                        .map(library ->
                                                library.managed() + ":" + version(library.property() + ".newest")),
                                Stream.of(
                                        "com.fasterxml.jackson.core:jackson-annotations:"
                                                + version("jackson-annotations"),
                                        "tools.jackson.core:jackson-core:" + version("jackson3.newest"),
                                        "org.junit:junit-bom:" + version("junit")))
                        .toList());
    }

    private static String version(String property) {
        return Poms.property(PROJECT, property + ".version");
    }
}
