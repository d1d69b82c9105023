package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module works without azure-core as long as no credential of it is used. */
class WithoutAzureCoreTest {

    /** Runs in a JVM of its own. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            try {
                Class.forName("com.azure.core.credential.TokenCredential");
                throw new AssertionError("azure-core is on the class path");
            } catch (ClassNotFoundException expected) {
                System.out.println(DeadEnd.requestOf(
                        AzurePlatform.builder()
                                .endpoint("https://x.openai.azure.com")
                                .apiVersion("2025-03-01-preview")
                                .apiKey("k")
                                .build(),
                        client -> client.chat().completions().create(p -> p.model("m")
                                .addUserMessage("hi"))));
            }
        }
    }

    @Test
    void callIsMade() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("azure-core") && !entry.contains("reactor-core"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output)
                .contains("POST https://x.openai.azure.com/openai/deployments/m/chat/completions")
                .doesNotContain("Error");
    }
}
