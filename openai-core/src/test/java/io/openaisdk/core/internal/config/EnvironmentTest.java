package io.openaisdk.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.core.internal.config.Environment.Setting;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void systemPropertyWinsOverTheVariable() {
        Environment environment = environment(Map.of("openai.apiKey", "p"), Map.of("OPENAI_API_KEY", "v"));

        assertThat(environment.get(Setting.API_KEY)).contains("p");
        assertThat(environment.find(Setting.API_KEY)).contains(new Found("p", "openai.apiKey"));
    }

    @Test
    void variableCountsWhereThereIsNoProperty() {
        assertThat(environment(Map.of(), Map.of("OPENAI_BASE_URL", "http://h")).find(Setting.BASE_URL))
                .contains(new Found("http://h", "OPENAI_BASE_URL"));
    }

    @Test
    void blankIsAsGoodAsNothing() {
        assertThat(environment(Map.of("openai.apiKey", " "), Map.of("OPENAI_API_KEY", "v"))
                        .get(Setting.API_KEY))
                .contains("v");
        assertThat(environment(Map.of("openai.apiKey", ""), Map.of("OPENAI_API_KEY", "\n"))
                        .get(Setting.API_KEY))
                .isEmpty();
    }

    @Test
    void spaceAroundAValueIsTakenOff() {
        assertThat(environment(Map.of("openai.apiKey", " sk \n"), Map.of()).get(Setting.API_KEY))
                .contains("sk");
    }

    @Test
    void namesAreThoseOfTheDocumentation() {
        assertThat(Setting.values())
                .extracting(setting -> setting.property() + " " + setting.variable())
                .containsExactly(
                        "openai.apiKey OPENAI_API_KEY",
                        "openai.adminKey OPENAI_ADMIN_KEY",
                        "openai.orgId OPENAI_ORG_ID",
                        "openai.projectId OPENAI_PROJECT_ID",
                        "openai.baseUrl OPENAI_BASE_URL",
                        "openai.customHeaders OPENAI_CUSTOM_HEADERS",
                        "openai.apiType OPENAI_API_TYPE",
                        "openai.transport OPENAI_TRANSPORT",
                        "openai.json OPENAI_JSON",
                        "openai.log OPENAI_LOG");
    }

    private static Environment environment(Map<String, String> properties, Map<String, String> variables) {
        return new Environment(properties::get, variables::get);
    }
}
