package io.openaisdk.contract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedWordsTest {

    private static final String DOCUMENT = """
            {"paths":{"/x":{"get":{"summary":"List all the `widgets` that this organization has ever made."}}},
            "components":{"schemas":{"A":{"properties":{"b":{"description":"One two three four five six seven eight nine."}}}}}}""";

    @TempDir
    Path sources;

    @Test
    void eightWordsInARowAreCopied() throws IOException {
        Files.writeString(sources.resolve("A.java"), """
                /**
                 * Says one two three FOUR, five
                 * {@code six} seven eight.
                 *
                 * @return all the widgets that this organization has ever
                 */
                """);

        assertThat(copies())
                .containsExactly(
                        "A.java: one two three four five six seven eight",
                        "A.java: all the widgets that this organization has ever");
    }

    @Test
    void sevenAreChance() throws IOException {
        Files.writeString(sources.resolve("A.java"), """
                /** One two three four five six seven. */
                // one two three four five six seven eight
                /** One two three four.
                 * <p>Five six seven eight nine.
                 * @return one two three
                 * @param four five six seven eight
                 */
                """);

        assertThat(copies()).isEmpty();
    }

    private Iterable<String> copies() throws IOException {
        return new CopiedWords(new ObjectMapper().readTree(DOCUMENT)).in(sources);
    }
}
