package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.ClientOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of settings in the README has a row for each, with its names and its default. */
class SettingsTableTest {

    private static final Pattern ROW =
            Pattern.compile("\\|.* \\| (`.*`) \\| (`openai\\..*`) \\| (`OPENAI_.*`) \\|(.*)\\|");

    @Test
    void tableListsEverySetting() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "README.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1).replaceFirst(";.*", "") + " " + row.group(2) + " " + row.group(3)
                        + (isNumberOrTime(row.group(4).trim())
                                ? " " + row.group(4).trim()
                                : ""))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        ClientOption.all().stream().map(SettingsTableTest::row).toList());
    }

    private static boolean isNumberOrTime(String text) {
        return text.matches("\\d.*|true|false");
    }

    private static String row(ClientOption<?> option) {
        return "`" + option.name() + "` `" + option.property() + "` `" + option.variable() + "`"
                + option.defaultValue().map(value -> " " + shown(value)).orElse("");
    }

    private static String shown(Object value) {
        if (value instanceof Duration time) {
            long minutes = time.toMinutes();
            return minutes == 0 ? time.toSeconds() + " seconds" : minutes == 1 ? "1 minute" : minutes + " minutes";
        }
        return value.toString();
    }
}
