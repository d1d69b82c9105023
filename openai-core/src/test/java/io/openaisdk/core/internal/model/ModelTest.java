package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.completions.CompletionLogprobs;
import io.openaisdk.api.embeddings.Embedding;
import io.openaisdk.api.errors.MissingPropertyException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseError;
import io.openaisdk.api.responses.ResponseUsage;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.spi.json.JsonCodec;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";

    @ParameterizedTest
    @MethodSource(CODECS)
    void missingRequiredPropertyFailsWhenItIsReadAndNotBefore(JsonCodec codec) {
        ResponseUsage usage = Codecs.read(codec, ResponseUsage.class, "{\"input_tokens\":1,\"total_tokens\":null}");

        assertThat(usage.inputTokens()).isEqualTo(1);
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(usage::outputTokens)
                .withMessage("Required property output_tokens of ResponseUsage is missing");
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(usage::totalTokens)
                .withMessage("Required property total_tokens of ResponseUsage is null");
    }

    /** V-DM 5. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void valueOfTheWrongTypeFailsWhenItIsReadAndNotBefore(JsonCodec codec) {
        ResponseUsage usage = Codecs.read(codec, ResponseUsage.class, "{\"input_tokens\":\"5\",\"output_tokens\":2}");

        assertThat(usage.outputTokens()).isEqualTo(2);
        assertThat(usage.property("input_tokens")).contains(JsonValue.of("5"));
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(usage::inputTokens)
                .withMessage("Property input_tokens of ResponseUsage is not of type long but \"5\"");
        assertThat(usage.toJson()).isEqualTo("{\"input_tokens\":\"5\",\"output_tokens\":2}");
    }

    @ParameterizedTest
    @CsvSource({"1.5", "true", "'\"5\"'", "[5]", "{}", "1e400", "9223372036854775808"})
    void nothingIsBentIntoAWholeNumber(String json) {
        for (JsonCodec codec : Codecs.ALL) {
            ResponseUsage usage = Codecs.read(codec, ResponseUsage.class, "{\"input_tokens\":" + json + "}");

            assertThatExceptionOfType(ResponseDecodingException.class).isThrownBy(usage::inputTokens);
            assertThat(Codecs.parse(codec, usage.toJson()))
                    .isEqualTo(Codecs.parse(codec, "{\"input_tokens\":" + json + "}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"5", "5.0", "5e0", "50E-1"})
    void wholeNumbersMayBeWrittenInAnyWay(String json) {
        for (JsonCodec codec : Codecs.ALL) {
            assertThat(Codecs.read(codec, ResponseUsage.class, "{\"input_tokens\":" + json + "}")
                            .inputTokens())
                    .isEqualTo(5);
        }
    }

    /** V-DM 1. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void absentAndNullReadTheSameAndAreWrittenAsTheyWere(JsonCodec codec) {
        Reasoning absent = Codecs.read(codec, Reasoning.class, "{}");
        Reasoning isNull = Codecs.read(codec, Reasoning.class, "{\"effort\":null}");

        assertThat(absent.effort()).isEmpty();
        assertThat(isNull.effort()).isEmpty();
        assertThat(absent.property("effort")).isEmpty();
        assertThat(isNull.property("effort")).contains(JsonValue.JsonNull.INSTANCE);
        assertThat(absent.presentProperties()).isEmpty();
        assertThat(isNull.presentProperties()).containsExactly("effort");
        assertThat(Codecs.write(codec, absent)).isEqualTo("{}");
        assertThat(Codecs.write(codec, isNull)).isEqualTo("{\"effort\":null}");
        assertThat(absent).isNotEqualTo(isNull);
    }

    /** V-DM 2. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void unknownPropertiesAreKeptInTheirOrder(JsonCodec codec) {
        String json = "{\"effort\":\"low\",\"unk\":{\"a\":1},\"another\":[null]}";
        Reasoning reasoning = Codecs.read(codec, Reasoning.class, json);

        assertThat(reasoning.additionalProperties().keySet()).containsExactly("unk", "another");
        assertThat(reasoning.property("unk")).contains(JsonValue.of(Map.of("a", 1)));
        assertThat(reasoning.presentProperties()).containsExactly("effort", "unk", "another");
        assertThat(Codecs.write(codec, reasoning)).isEqualTo(json);
        assertThat(Codecs.write(codec, reasoning.toBuilder().effort("high").build()))
                .isEqualTo(json.replace("low", "high"));
    }

    /** V-DM 3. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void enumsTakeEveryText(JsonCodec codec) {
        Reasoning reasoning = Codecs.read(codec, Reasoning.class, "{\"effort\":\"newreason\"}");

        assertThat(reasoning.effort()).contains(new ReasoningEffort("newreason"));
        assertThat(reasoning.effort().orElseThrow()).hasToString("newreason");
        assertThat(reasoning.toJson()).isEqualTo("{\"effort\":\"newreason\"}");
    }

    /** V-DM 6. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void numbersOfJsonKeepAllTheirDigits(JsonCodec codec) {
        String json =
                "{\"parameters\":{\"big\":12345678901234567890123,\"exact\":0.1000000000000000055511151231257827}}";
        FunctionTool tool = Codecs.read(codec, FunctionTool.class, json);

        assertThat(tool.property("parameters").flatMap(all -> all.get("big")).flatMap(JsonValue::asNumber))
                .contains(new BigDecimal("12345678901234567890123"));
        assertThat(Codecs.write(codec, tool)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void numberBeyondEveryRangeIsRefusedAsJson(JsonCodec codec) {
        assertThatThrownBy(() -> Codecs.read(codec, Reasoning.class, "{\"unknown\":1e99999999999}"))
                .hasMessageContaining("number");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void requiredMapThatMayBeNullIsEmptyThen(JsonCodec codec) {
        assertThat(Codecs.read(codec, FunctionTool.class, "{\"parameters\":null}")
                        .parameters())
                .isEmpty();
        assertThatExceptionOfType(MissingPropertyException.class)
                .isThrownBy(() -> Codecs.read(codec, FunctionTool.class, "{}").parameters());
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void listsAndMapsAreNeverNull(JsonCodec codec) {
        for (String json : new String[] {"{}", "{\"allowed_callers\":null,\"output_schema\":null}"}) {
            FunctionTool tool = Codecs.read(codec, FunctionTool.class, json);
            assertThat(tool.allowedCallers()).isEmpty();
            assertThat(tool.outputSchema()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void listWithAnItemOfTheWrongTypeKeepsAllItems(JsonCodec codec) {
        String json = "{\"tokens\":[\"a\",null,5],\"token_logprobs\":[-0.5]}";
        CompletionLogprobs logprobs = Codecs.read(codec, CompletionLogprobs.class, json);

        assertThat(logprobs.tokenLogprobs()).containsExactly(-0.5);
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(logprobs::tokens)
                .withMessage(
                        "Property tokens of CompletionLogprobs is not of type list of string" + " but [\"a\",null,5]");
        assertThat(Codecs.parse(codec, Codecs.write(codec, logprobs))).isEqualTo(Codecs.parse(codec, json));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void collectionsThatWereReadCannotBeChanged(JsonCodec codec) {
        Response response =
                Codecs.read(codec, Response.class, "{\"output\":[],\"metadata\":{\"k\":\"v\"},\"extra\":1}");

        assertThat(response.output()).isUnmodifiable();
        assertThat(response.metadata()).isUnmodifiable();
        assertThat(response.additionalProperties()).isUnmodifiable();
        assertThat(response.presentProperties()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void lastOfRepeatedPropertiesCounts(JsonCodec codec) {
        assertThat(Codecs.read(codec, Reasoning.class, "{\"effort\":\"low\",\"x\":1,\"effort\":\"high\",\"x\":2}")
                        .toJson())
                .isEqualTo("{\"effort\":\"high\",\"x\":2}");
    }

    /** V-EMB. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void vectorsAreReadFromBothForms(JsonCodec codec) {
        String base64 = "{\"object\":\"embedding\",\"embedding\":\"AACAPwAAAMAAAAA/\",\"index\":0}";
        String list = "{\"object\":\"embedding\",\"embedding\":[1.0,-2.0,0.5],\"index\":0}";
        Embedding fromBase64 = Codecs.read(codec, Embedding.class, base64);
        Embedding fromList = Codecs.read(codec, Embedding.class, list);

        assertThat(fromBase64.embedding()).containsExactly(1.0f, -2.0f, 0.5f).isEqualTo(fromList.embedding());
        assertThat(Codecs.write(codec, fromBase64)).isEqualTo(base64);
        assertThat(Codecs.write(codec, fromList)).isEqualTo(list);
        assertThat(Codecs.parse(codec, fromBase64.toJson())).isEqualTo(Codecs.parse(codec, base64));
        assertThat(Codecs.parse(codec, fromList.toJson())).isEqualTo(Codecs.parse(codec, list));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void longVectorsAreReadWhole(JsonCodec codec) {
        float[] values = new float[3072];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 1024f;
        }
        Embedding embedding =
                Embedding.builder().index(0).embedding(FloatVector.of(values)).build();

        assertThat(Codecs.read(codec, Embedding.class, Codecs.write(codec, embedding)))
                .isEqualTo(embedding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'[1.5,\"x\",2]'", "'[1,1e39,[2]]'", "[1e400]", "\"AAA=\"", "\"no base64\"", "{}", "5", "[null]"})
    void whatIsNoVectorIsKeptAsItIs(String json) {
        for (JsonCodec codec : Codecs.ALL) {
            Embedding embedding = Codecs.read(codec, Embedding.class, "{\"embedding\":" + json + ",\"index\":3}");

            assertThat(embedding.index()).isEqualTo(3);
            assertThatExceptionOfType(ResponseDecodingException.class).isThrownBy(embedding::embedding);
            assertThat(Codecs.parse(codec, Codecs.write(codec, embedding)))
                    .isEqualTo(Codecs.parse(codec, "{\"embedding\":" + json + ",\"index\":3}"));
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void modelsAreEqualByValue(JsonCodec codec) {
        String json = "{\"code\":\"server_error\",\"message\":\"m\",\"extra\":{\"a\":1}}";
        ResponseError read = Codecs.read(codec, ResponseError.class, json);
        ResponseError built = ResponseError.builder()
                .code("server_error")
                .message("m")
                .putAdditionalProperty("extra", JsonValue.of(Map.of("a", new BigDecimal("1.0"))))
                .build();

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(read).isNotEqualTo(built.toBuilder().message("n").build());
        assertThat(read)
                .isNotEqualTo(built.toBuilder()
                        .putAdditionalProperty("extra", JsonValue.of(2))
                        .build());
        assertThat(read).isNotEqualTo(Codecs.read(codec, Reasoning.class, json));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void doublesAreWrittenAsIntegersWhereTheyAre(JsonCodec codec) {
        for (String number : new String[] {"1", "0.1", "1.0E300", "-0.25"}) {
            String json = "{\"temperature\":" + number + "}";
            Response response = Codecs.read(codec, Response.class, json);
            assertThat(Codecs.write(codec, response)).isEqualTo(json);
            assertThat(Codecs.parse(codec, response.toJson())).isEqualTo(Codecs.parse(codec, json));
        }
    }

    @Test
    void textFormIsTheNameAndTheJson() {
        assertThat(Reasoning.builder().effort("low").build()).hasToString("Reasoning{\"effort\":\"low\"}");
    }

    @Test
    void textFormCutsLongTextsAndLists() {
        ResponseError error =
                ResponseError.builder().code("c").message("x".repeat(1000)).build();
        Embedding embedding = Embedding.builder()
                .index(0)
                .embedding(FloatVector.of(new float[1536]))
                .build();

        assertThat(error)
                .hasToString(
                        "ResponseError{\"code\":\"c\",\"message\":\"" + "x".repeat(200) + "... (1000 characters)\"}");
        assertThat(embedding.toString())
                .endsWith(",0.0,\"... (1536 items)\"],\"index\":0}")
                .hasSizeLessThan(300);
        assertThat(error.toJson()).hasSizeGreaterThan(1000);
    }

    @Test
    void modelsAreReadFromText() {
        ChatCompletion completion = Model.fromJson(ChatCompletion.class, "{\"id\":\"c\",\"choices\":[]}");

        assertThat(completion.id()).isEqualTo("c");
        assertThat(completion.http()).isEmpty();
        assertThat(Model.fromJson(ChatCompletion.class, completion.toJsonValue()))
                .isEqualTo(completion);
    }

    /** V-DM 7. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "5", "null", "''", "{", "{} {}", "nonsense", "{\"id\":1e99999999999}"})
    void whatIsNoObjectIsRefusedAsSuch(String json) {
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> Model.fromJson(ChatCompletion.class, json));
    }

    @Test
    void jsonValueThatIsNoObjectIsRefused() {
        assertThatExceptionOfType(ResponseDecodingException.class)
                .isThrownBy(() -> Model.fromJson(ChatCompletion.class, JsonValue.of(5)))
                .withMessage("A ChatCompletion is a JSON object");
    }

    @Test
    void jsonIsParsed() {
        assertThat(JsonValue.parse(" [1, {\"a\": null}] ")).hasToString("[1,{\"a\":null}]");
        assertThatExceptionOfType(ResponseDecodingException.class).isThrownBy(() -> JsonValue.parse("[1"));
    }

    @Test
    void outputTextJoinsTheTextsOfAllMessages() {
        Response response = Model.fromJson(
                Response.class,
                "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"A\"},"
                        + "{\"type\":\"refusal\",\"refusal\":\"no\"},{\"type\":\"output_text\",\"text\":\"B\"}]},"
                        + "{\"type\":\"brand_new\"},{\"type\":\"function_call\",\"name\":\"f\"},"
                        + "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"C\"}]}]}");

        assertThat(response.outputText()).isEqualTo("ABC");
        assertThat(Model.fromJson(Response.class, "{\"output\":[]}").outputText())
                .isEmpty();
    }
}
