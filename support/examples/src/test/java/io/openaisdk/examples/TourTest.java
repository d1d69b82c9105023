package io.openaisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TourTest {

    @Test
    void runsEveryStopOnEachCombination() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new Tour(new PrintStream(told, true, StandardCharsets.UTF_8)).runEmbedded();
        String text = told.toString(StandardCharsets.UTF_8);

        for (String combination :
                new String[] {"apache + jackson", "apache + gson", "okhttp + jackson", "okhttp + gson"}) {
            int start = text.indexOf("== " + combination + " ");
            assertThat(start).as(combination).isNotNegative();
            int end = text.indexOf("\n== ", start);
            assertThat(text.substring(start, end < 0 ? text.length() : end))
                    .as(combination)
                    .contains("You said: Say hello in one sentence.")
                    .containsPattern("\\(in [1-9]\\d+ pieces\\)")
                    .contains("You said: Which color is this?")
                    .contains("The model calls get_weather{\"city\":\"Paris\"}")
                    .contains("The tool said: {\"temperature\": 21, \"sky\": \"clear\"}")
                    .contains("Nearest: A train to Paris leaves every hour.")
                    .contains("The first page has 2 files; there are more: true", "Listed one.txt", "Listed three.txt")
                    .contains("NotFoundException: 404: ")
                    .contains("Hello from a deployment.")
                    .contains("It was sent to /openai/deployments/my-deployment/chat/completions");
        }
        assertThat(text).endsWith("All stops ran on all four combinations.\n");
    }
}
