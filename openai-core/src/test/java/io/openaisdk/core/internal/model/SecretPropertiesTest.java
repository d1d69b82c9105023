package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.AdminApiKeyCreateResponse;
import io.openaisdk.api.beta.chatkit.ChatSession;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.realtime.ClientSecretCreateResponse;
import io.openaisdk.api.responses.ContainerNetworkPolicyDomainSecret;
import io.openaisdk.api.responses.McpTool;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.Tool;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text of a model shows of keys: nothing, while its JSON has them. */
class SecretPropertiesTest {

    private static final String MARK = "zz-mark";

    @Test
    void textOfParametersShowsNoKeysOfTools() {
        McpTool tool = McpTool.builder()
                .serverLabel("store")
                .serverUrl("https://store.example")
                .authorization(MARK)
                .putHeader("X-Store", MARK)
                .build();
        ResponseCreateParams params =
                ResponseCreateParams.builder().model("m").addTool(tool).build();

        assertThat(params.toString())
                .contains("\"authorization\":\"<redacted>\"", "\"headers\":\"<redacted>\"", "https://store.example")
                .doesNotContain(MARK);
        assertThat(tool.toString()).doesNotContain(MARK);
        assertThat(List.of(tool).toString()).doesNotContain(MARK);
        assertThat(params.toJson()).contains("\"authorization\":\"" + MARK, "\"X-Store\":\"" + MARK);
        assertThat(Model.fromJson(ResponseCreateParams.class, params.toJsonValue()))
                .isEqualTo(params);
    }

    static Stream<Class<? extends Model>> modelsThatAreKeys() {
        return Stream.of(
                AdminApiKeyCreateResponse.class,
                ClientSecretCreateResponse.class,
                ContainerNetworkPolicyDomainSecret.class);
    }

    @ParameterizedTest
    @MethodSource("modelsThatAreKeys")
    void textOfAKeyDoesNotShowItsValue(Class<? extends Model> type) {
        Model key = Model.fromJson(type, JsonValue.of(Map.of("value", MARK)));

        assertThat(key.toString()).isEqualTo(type.getSimpleName() + "{\"value\":\"<redacted>\"}");
        assertThat(key.toJson()).contains(MARK);
    }

    @Test
    void textShowsNoSecretThatTheServiceMakes() {
        assertThat(Model.fromJson(ChatSession.class, JsonValue.of(Map.of("client_secret", MARK)))
                        .toString())
                .isEqualTo("ChatSession{\"client_secret\":\"<redacted>\"}");
    }

    @Test
    void textShowsNoKeyInPropertiesThatTheSdkDoesNotKnow() {
        JsonValue added = JsonValue.of(Map.of("inner", List.of(Map.of("api_key", MARK, "kept", 1))));

        assertThat(ResponseCreateParams.builder()
                        .putAdditionalProperty("extra", added)
                        .build()
                        .toString())
                .contains("\"kept\":1")
                .doesNotContain(MARK);
    }

    @Test
    void failureOverAKeyOfTheWrongTypeDoesNotShowIt() {
        McpTool tool = Model.fromJson(
                McpTool.class, JsonValue.of(Map.of("type", "mcp", "authorization", List.of(MARK), "headers", MARK)));

        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(tool::authorization)
                .withMessage("Property authorization of McpTool is not of type string but \"<redacted>\"");
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(tool::headers)
                .withMessageNotContaining(MARK);
        assertThat(tool).isInstanceOf(Tool.class);
    }
}
