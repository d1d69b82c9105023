package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.testsupport.JavaProgram;
import java.util.List;
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
                System.out.println(Sent.by(
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
        List<String> output = new JavaProgram(Program.class)
                .withoutJars("azure-core", "reactor-core")
                .run();

        assertThat(String.join("\n", output))
                .contains("POST https://x.openai.azure.com/openai/deployments/m/chat/completions")
                .doesNotContain("Error");
    }
}
