package io.openaisdk.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.models.gson.OpenAIModelsAdapterFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Models in the mappers of an application, in the form that the service has them in. */
class ModelsTest {

    private static final String CHAT =
            "{\"object\":\"chat.completion\",\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,"
                    + "\"logprobs\":null,\"message\":{\"role\":\"assistant\",\"content\":\"Hi\",\"refusal\":null}}],\"created\":1,"
                    + "\"id\":\"chat_1\",\"model\":\"gpt-5.5\",\"of_tomorrow\":1.0}";
    private static final String TOOLS = "{\"t\":[{\"type\":\"web_search\"},{\"type\":\"of_tomorrow\",\"x\":[1]}]}";

    private final ResponseCreateParams params =
            ResponseCreateParams.builder().model("gpt-5.5").input("Hi").build();

    @Test
    void jacksonFindsTheModule() throws Exception {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

        assertThat(mapper.writeValueAsString(mapper.readValue(CHAT, ChatCompletion.class)))
                .isEqualTo(CHAT);
        Map<String, List<Tool>> tools = mapper.readValue(TOOLS, new TypeReference<>() {});
        assertThat(mapper.writeValueAsString(tools)).isEqualTo(TOOLS);
        assertThat(mapper.writeValueAsString(params)).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "jackson3",
            matches = "refused",
            disabledReason = "the mapper itself cannot be made")
    void jackson3FindsTheModule() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();

        assertThat(mapper.writeValueAsString(mapper.readValue(CHAT, ChatCompletion.class)))
                .isEqualTo(CHAT);
        Map<String, List<Tool>> tools =
                mapper.readValue(TOOLS, new tools.jackson.core.type.TypeReference<Map<String, List<Tool>>>() {});
        assertThat(mapper.writeValueAsString(tools)).isEqualTo(TOOLS);
        assertThat(mapper.writeValueAsString(params)).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
    }

    @Test
    void gsonTakesTheFactory() {
        Gson gson = new GsonBuilder()
                .registerTypeAdapterFactory(new OpenAIModelsAdapterFactory())
                .create();

        assertThat(gson.toJson(gson.fromJson(CHAT, ChatCompletion.class))).isEqualTo(CHAT);
        Map<String, List<Tool>> tools = gson.fromJson(TOOLS, new TypeToken<Map<String, List<Tool>>>() {}.getType());
        assertThat(gson.toJson(tools)).isEqualTo(TOOLS);
        assertThat(gson.toJson(params)).isEqualTo("{\"input\":\"Hi\",\"model\":\"gpt-5.5\"}");
    }
}
