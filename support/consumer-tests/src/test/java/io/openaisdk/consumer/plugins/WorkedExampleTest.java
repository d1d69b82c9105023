package io.openaisdk.consumer.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.architecture.BuiltJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/transport.md} shows and says of the transport on Jetty's client is so. */
class WorkedExampleTest {

    private static final List<String> PLUG_IN =
            List.of("JettyTransport", "JettyUpload", "JettyBody", "JettyClients", "JettyTransportProvider");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theCodeOfThePageIsThatOfTheExample() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String type : PLUG_IN) {
            sources.add(source(type));
        }
        sources.add(source("JettyTransportTest"));
        String page = Files.readString(BuiltJars.projectDirectory().resolve("docs/transport.md"));

        assertThat(BLOCK.matcher(page).results().map(block -> block.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(sources).as(block).anyMatch(source -> source.contains(block)));
    }

    /** Imports and blank lines are not counted. */
    @Test
    void aTransportTakesLessThan250Lines() throws IOException {
        long lines = 0;
        for (String type : PLUG_IN) {
            lines += source(type)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        }
        assertThat(lines).as("lines of " + PLUG_IN).isLessThan(250);
    }

    private static String source(String type) throws IOException {
        Path sources = Path.of("src/test/java/io/openaisdk/consumer/plugins");
        return Files.readString(sources.resolve(type + ".java"));
    }
}
