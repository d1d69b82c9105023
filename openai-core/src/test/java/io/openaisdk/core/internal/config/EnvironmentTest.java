package io.openaisdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.ClientOption;
import io.openaisdk.core.internal.config.Environment.Found;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void systemPropertyWinsOverTheVariable() {
        Environment environment = environment(Map.of("openai.apiKey", "p"), Map.of("OPENAI_API_KEY", "v"));

        assertThat(environment.find(ClientOption.API_KEY)).contains(new Found("p", "openai.apiKey"));
    }

    @Test
    void variableCountsWhereThereIsNoProperty() {
        assertThat(environment(Map.of(), Map.of("OPENAI_BASE_URL", "http://h")).find(ClientOption.BASE_URL))
                .contains(new Found("http://h", "OPENAI_BASE_URL"));
    }

    @Test
    void blankIsAsGoodAsNothing() {
        assertThat(environment(Map.of("openai.apiKey", " "), Map.of("OPENAI_API_KEY", "v"))
                        .find(ClientOption.API_KEY))
                .contains(new Found("v", "OPENAI_API_KEY"));
        assertThat(environment(Map.of("openai.apiKey", ""), Map.of("OPENAI_API_KEY", "\n"))
                        .find(ClientOption.API_KEY))
                .isEmpty();
    }

    @Test
    void spaceAroundAValueIsTakenOff() {
        assertThat(environment(Map.of("openai.apiKey", " sk \n"), Map.of()).find(ClientOption.API_KEY))
                .contains(new Found("sk", "openai.apiKey"));
    }

    private static Environment environment(Map<String, String> properties, Map<String, String> variables) {
        return new Environment(properties::get, variables::get);
    }
}
