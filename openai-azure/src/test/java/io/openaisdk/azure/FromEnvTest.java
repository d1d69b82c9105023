package io.openaisdk.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.OpenAI;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.testsupport.DeadEnd;
import io.openaisdk.testsupport.JavaProgram;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code OPENAI_API_TYPE} makes of the environment of a program. */
class FromEnvTest {

    /** Makes a call in a JVM of its own, and prints where it would have gone. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            HttpRequest request = DeadEnd.requestOf(end -> {
                try (OpenAI client = OpenAIClient.builder()
                        .fromEnv()
                        .transport(end)
                        .maxRetries(0)
                        .build()) {
                    client.chat().completions().create(p -> p.model("m").addUserMessage("hi"));
                }
            });
            System.out.println(request + (request.headers().firstOrNull("api-key") == null ? "" : " api-key"));
        }
    }

    @Test
    void clientIsMadeFromTheVariablesOfThePlatform() throws Exception {
        Map<String, String> variables = Map.of(
                "OPENAI_API_TYPE", "azure",
                "OPENAI_API_KEY", "not-used",
                "AZURE_OPENAI_ENDPOINT", "https://env.openai.azure.com",
                "AZURE_OPENAI_API_KEY", "env-key",
                "OPENAI_API_VERSION", "2024-10-21");

        assertThat(run(variables))
                .isEqualTo("POST https://env.openai.azure.com/openai/deployments/m/chat/completions api-key");
    }

    @Test
    void settingThatIsMissingIsNamed() throws Exception {
        assertThat(run(Map.of("OPENAI_API_TYPE", "azure", "AZURE_OPENAI_API_KEY", "k")))
                .contains("ConfigurationException: No Azure endpoint. Set");
    }

    @Test
    void platformWhoseModuleIsMissingIsRefusedWithTheModuleToAdd() throws Exception {
        assertThat(run(Map.of("OPENAI_API_TYPE", "amazon-bedrock")))
                .contains("OPENAI_API_TYPE is \"amazon-bedrock\"; add openai-bedrock to the class path.");
    }

    private static String run(Map<String, String> variables) throws Exception {
        return new JavaProgram(Program.class)
                .withoutVariables("OPENAI_", "AZURE_", "AWS_").withVariables(variables).run().stream()
                        .filter(line -> !line.startsWith("SLF4J"))
                        .collect(Collectors.joining("\n"));
    }
}
