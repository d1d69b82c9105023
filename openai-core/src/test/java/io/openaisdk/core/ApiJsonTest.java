package io.openaisdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.openaisdk.api.ApiJson;
import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.ResponseInput;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.shared.ComparisonFilterValue;
import io.openaisdk.api.shared.ReasoningEffort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The JSON of all kinds of types that an application can hold. */
class ApiJsonTest {

    private static final JsonValue TOOL = JsonValue.of(Map.of("type", "function", "name", "clock"));

    @Test
    void modelsAreReadAndWritten() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();

        assertThat(ApiJson.write(reasoning)).isEqualTo(reasoning.toJsonValue());
        assertThat(ApiJson.read(Reasoning.class, reasoning.toJsonValue())).isEqualTo(reasoning);
        assertThat(ApiJson.declared(reasoning.getClass())).isEqualTo(Reasoning.class);
    }

    @Test
    void unionsAreReadByTheirOwnRules() {
        assertThat(ApiJson.read(Tool.class, TOOL))
                .isInstanceOfSatisfying(
                        FunctionTool.class, tool -> assertThat(tool.name()).isEqualTo("clock"));
        assertThat(ApiJson.read(Tool.class, JsonValue.of(Map.of("type", "brand_new"))))
                .isInstanceOf(UnknownVariant.class);
        assertThat(ApiJson.read(ResponseInput.class, JsonValue.of("Hi"))).isEqualTo(new ResponseInput.Text("Hi"));
        assertThat(ApiJson.write(new ResponseInput.Text("Hi"))).isEqualTo(JsonValue.of("Hi"));
    }

    @Test
    void variantsAreReadAsTheirUnionAndAreNothingElse() {
        assertThat(ApiJson.read(ResponseInput.Text.class, JsonValue.of("Hi"))).isEqualTo(new ResponseInput.Text("Hi"));
        assertThat(ApiJson.read(FunctionTool.class, TOOL).name()).isEqualTo("clock");
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> ApiJson.read(ResponseInput.Text.class, JsonValue.of(List.of())))
                .withMessageStartingWith("The JSON is no Text");
    }

    /** As caches and updates of values read: by the class of what they have. */
    @Test
    void classOfAModelIsReadAsItsInterface() {
        Reasoning reasoning = Reasoning.builder().effort(ReasoningEffort.LOW).build();

        Object read = ApiJson.read(reasoning.getClass(), reasoning.toJsonValue());

        assertThat(read).isEqualTo(reasoning);
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> ApiJson.read(reasoning.getClass(), JsonValue.of("x")))
                .withMessageStartingWith("The JSON is no Reasoning");
    }

    @Test
    void stringsVectorsAndAnyJsonAreReadAndWritten() {
        assertThat(ApiJson.read(ReasoningEffort.class, JsonValue.of("brand_new")))
                .isEqualTo(new ReasoningEffort("brand_new"));
        assertThat(ApiJson.write(ReasoningEffort.LOW)).isEqualTo(JsonValue.of("low"));
        FloatVector vector = FloatVector.ofBase64("AACAPw==");
        assertThat(ApiJson.write(vector)).isEqualTo(JsonValue.of("AACAPw=="));
        assertThat(ApiJson.read(FloatVector.class, JsonValue.of("AACAPw=="))).isEqualTo(vector);
        assertThat(ApiJson.read(JsonValue.class, TOOL)).isSameAs(TOOL);
        assertThat(ApiJson.read(JsonValue.class, JsonValue.of("x"))).isEqualTo(JsonValue.of("x"));
    }

    @Test
    void numberOfAVariantHasTheFormThatModelsGiveIt() {
        JsonValue written = ApiJson.write(ApiJson.read(ComparisonFilterValue.class, JsonValue.of(1.0)));

        assertThat(written).hasToString("1");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        for (Class<?> type : List.of(Reasoning.class, ReasoningEffort.class, FloatVector.class)) {
            for (JsonValue json : List.of(JsonValue.of(null), JsonValue.of(true))) {
                assertThatExceptionOfType(ResponseDecodingException.class)
                        .isThrownBy(() -> ApiJson.read(type, json))
                        .withMessageStartingWith("The JSON is no " + type.getSimpleName());
            }
        }
    }

    @Test
    void typesOfTheApiAreToldFromOthers() {
        assertThat(List.of(
                        Reasoning.class,
                        Tool.class,
                        ResponseInput.Text.class,
                        ReasoningEffort.class,
                        JsonValue.JsonNumber.class,
                        FloatVector.class))
                .allMatch(ApiJson::isType);
        assertThat(List.of(String.class, List.class, Object.class, Thread.State.class))
                .noneMatch(ApiJson::isType);
        for (Class<?> none : List.of(String.class, Params.class)) {
            assertThatIllegalArgumentException().isThrownBy(() -> ApiJson.read(none, TOOL));
        }
    }
}
