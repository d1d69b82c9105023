package io.openaisdk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 5 of the house, names and coordinates; and the BOM has every published module and nothing else. */
class PomsTest {

    private static final Path PROJECT = BuiltJars.projectDirectory();

    @Test
    void everyPublishedModuleIsLookedAtHere() {
        assertThat(Poms.publishedDirectories(PROJECT)).containsExactlyElementsOf(PublishedModule.artifacts());
    }

    @Test
    void artifactsAreNamedAfterTheirDirectories() {
        assertThat(Poms.misnamed(PROJECT, PublishedModule.artifacts())).isEmpty();
    }

    @Test
    void bomHasEveryPublishedModule() {
        String version = Poms.text(Poms.read(PROJECT), "version");

        assertThat(Poms.managed(PROJECT.resolve("bom")))
                .filteredOn(coordinates -> coordinates.startsWith("io.openaisdk:"))
                .containsExactlyElementsOf(PublishedModule.artifacts().stream()
                        .map(artifact -> "io.openaisdk:" + artifact + ":" + version)
                        .toList());
    }

    @Test
    void whatSupportsTheProjectIsNeverDeployed() throws IOException {
        try (Stream<Path> directories = Files.list(PROJECT.resolve("support"))) {
            List<Path> poms = directories
                    .filter(directory -> Files.exists(directory.resolve("pom.xml")))
                    .toList();

            assertThat(poms).hasSizeGreaterThan(1).allSatisfy(directory -> assertThat(
                            Poms.children(Poms.read(directory), "properties")
                                    .map(properties -> Poms.text(properties, "maven.deploy.skip")))
                    .containsExactly("true"));
        }
    }

    @Test
    void modulesAreReadFromThePoms(@TempDir Path directory) throws IOException {
        write(
                directory,
                "<modules><module>plug</module><module> a </module><module>bom</module><module>support/x</module></modules>");
        write(directory.resolve("plug"), "<groupId>other</groupId><artifactId>plugin</artifactId>");
        write(directory.resolve("a"), "<parent><groupId>io</groupId></parent><artifactId>a</artifactId>");
        write(
                directory.resolve("bom"),
                "<version>1</version><dependencyManagement><dependencies><dependency><groupId>g</groupId>"
                        + "<artifactId>a</artifactId><version>${project.version}</version>"
                        + "</dependency></dependencies></dependencyManagement>");

        assertThat(Poms.publishedDirectories(directory)).containsExactly("a", "plug");
        assertThat(Poms.misnamed(directory, List.of("a", "plug")))
                .containsExactly("plug is named plugin", "plug has a group of its own: other");
        assertThat(Poms.managed(directory.resolve("bom"))).containsExactly("g:a:1");
    }

    private static void write(Path directory, String content) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("pom.xml"), "<project>" + content + "</project>");
    }
}
