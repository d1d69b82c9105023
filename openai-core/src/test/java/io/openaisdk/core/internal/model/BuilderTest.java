package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.chat.completions.ChatCompletionCreateParams;
import io.openaisdk.api.completions.CompletionCreateParams;
import io.openaisdk.api.containers.ContainerExpiresAfterParam;
import io.openaisdk.api.embeddings.EmbeddingCreateParams;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.api.errors.MissingPropertiesException;
import io.openaisdk.api.errors.ResponseDecodingException;
import io.openaisdk.api.responses.EasyInputMessage;
import io.openaisdk.api.responses.EasyInputMessageRole;
import io.openaisdk.api.responses.FunctionCallOutput;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Reasoning;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseCreateParamsBuilder;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.responses.ResponseInput;
import io.openaisdk.api.responses.ResponseInputItem;
import io.openaisdk.api.responses.ResponseUsage;
import io.openaisdk.api.shared.ReasoningEffort;
import io.openaisdk.api.shared.ResponsesModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderTest {

    @Test
    void namesEveryMissingPropertyAtOnce() {
        assertThatExceptionOfType(MissingPropertiesException.class)
                .isThrownBy(() -> ResponseUsage.builder().outputTokens(1).build())
                .withMessage(
                        "ResponseUsage is missing: inputTokens, inputTokensDetails, outputTokensDetails, totalTokens.")
                .satisfies(e -> assertThat(e.model()).isEqualTo("ResponseUsage"))
                .satisfies(e -> assertThat(e.properties())
                        .containsExactly("inputTokens", "inputTokensDetails", "outputTokensDetails", "totalTokens"));
    }

    @Test
    void resultOfAFunctionCallNeedsTheCallThatItIsOf() {
        assertThatExceptionOfType(MissingPropertiesException.class)
                .isThrownBy(
                        () -> FunctionCallOutput.builder().output("21 degrees").build())
                .withMessageContaining("FunctionCallOutput is missing: callId.");
        assertThat(FunctionCallOutput.of("call_1", "21 degrees").callId()).isEqualTo("call_1");
    }

    @Test
    void onlyValueThatThereIsNeedNotBeSet() {
        assertThat(ContainerExpiresAfterParam.builder().minutes(20).build().toJson())
                .isEqualTo("{\"anchor\":\"last_active_at\",\"minutes\":20}");
    }

    @Test
    void sendsNullForRequiredPropertiesThatMayBeNull() {
        FunctionTool tool = FunctionTool.builder().name("f").build();

        assertThat(tool.toJson())
                .isEqualTo("{\"type\":\"function\",\"name\":\"f\",\"parameters\":null,\"strict\":null}");
        assertThat(tool.strict()).isEmpty();
        assertThat(tool.parameters()).isEmpty();
    }

    @Test
    void setsConstantsAndWritesThemFirst() {
        EasyInputMessage message = EasyInputMessage.of(EasyInputMessageRole.USER, "Hi");

        assertThat(message.type()).contains("message");
        assertThat(message.toJson()).isEqualTo("{\"type\":\"message\",\"content\":\"Hi\",\"role\":\"user\"}");
    }

    @Test
    void leavesOutWhatIsNotSet() {
        assertThat(Reasoning.builder().build().toJson()).isEqualTo("{}");
    }

    @Test
    void sendsAnExplicitNullWhereAskedTo() {
        Reasoning reasoning = Reasoning.builder().effortNull().build();

        assertThat(reasoning.toJson()).isEqualTo("{\"effort\":null}");
        assertThat(reasoning.effort()).isEmpty();
        assertThat(reasoning.presentProperties()).containsExactly("effort");
        assertThat(reasoning.toBuilder().effort("low").build().toJson()).isEqualTo("{\"effort\":\"low\"}");
    }

    @Test
    void takesFunctionsThatFillNestedBuilders() {
        ResponseCreateParams params =
                ResponseCreateParams.builder().reasoning(r -> r.effort("high")).build();

        assertThat(params.reasoning())
                .contains(Reasoning.builder().effort("high").build());
    }

    @Test
    void takesTextsForEnums() {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .model("gpt-new")
                .reasoning(r -> r.effort(ReasoningEffort.LOW))
                .addInclude("something.new")
                .addInclude(ResponseIncludable.FILE_SEARCH_CALL_RESULTS)
                .build();

        assertThat(params.model()).contains(new ResponsesModel("gpt-new"));
        assertThat(params.include())
                .containsExactly(new ResponseIncludable("something.new"), ResponseIncludable.FILE_SEARCH_CALL_RESULTS);
    }

    @Test
    void takesEveryFormOfAUnion() {
        ResponseInputItem item = EasyInputMessage.of(EasyInputMessageRole.USER, "Hi");

        assertThat(ResponseCreateParams.builder().input("Hi").build().input()).contains(new ResponseInput.Text("Hi"));
        assertThat(ResponseCreateParams.builder().input(List.of(item)).build().input())
                .contains(new ResponseInput.Items(List.of(item)));
        assertThat(EmbeddingCreateParams.builder()
                        .model("m")
                        .inputTokenLists(List.of(List.of(1L, 2L), List.of()))
                        .build()
                        .toJson())
                .isEqualTo("{\"input\":[[1,2],[]],\"model\":\"m\"}");
    }

    @Test
    void appendsToListsAndMaps() {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .addTool(FunctionTool.builder().name("a").build())
                .addTool(FunctionTool.builder().name("b").build())
                .putMetadata("k", "1")
                .putMetadata("l", "2")
                .putMetadata("k", "3")
                .build();

        assertThat(params.tools())
                .extracting(tool -> ((FunctionTool) tool).name())
                .containsExactly("a", "b");
        assertThat(params.metadata()).containsExactly(Map.entry("k", "3"), Map.entry("l", "2"));
    }

    @Test
    void replacesWhatWasNullOrAppendedBefore() {
        ResponseCreateParamsBuilder builder =
                ResponseCreateParams.builder().includeNull().metadataNull();

        assertThat(builder.addInclude("a").putMetadata("k", "v").build().toJson())
                .isEqualTo("{\"include\":[\"a\"],\"metadata\":{\"k\":\"v\"}}");
        assertThat(builder.include(List.of()).metadata(Map.of()).build().toJson())
                .isEqualTo("{\"include\":[],\"metadata\":{}}");
    }

    @Test
    void keepsCopiesOfCollections() {
        List<ResponseIncludable> list = new ArrayList<>(List.of(new ResponseIncludable("a")));
        Map<String, String> map = new HashMap<>(Map.of("k", "v"));
        ResponseCreateParams params =
                ResponseCreateParams.builder().include(list).metadata(map).build();

        list.clear();
        map.clear();

        assertThat(params.toJson()).isEqualTo("{\"include\":[\"a\"],\"metadata\":{\"k\":\"v\"}}");
        assertThat(params.include()).isUnmodifiable();
        assertThat(params.metadata()).isUnmodifiable();
    }

    @Test
    void appendsToACopyOfWhatWasGiven() {
        List<ResponseIncludable> list = new ArrayList<>(List.of(new ResponseIncludable("a")));

        ResponseCreateParams.builder().include(list).addInclude("b");

        assertThat(list).containsExactly(new ResponseIncludable("a"));
    }

    @Test
    void canBeUsedAgainWithoutChangingWhatItMade() {
        ResponseCreateParamsBuilder builder =
                ResponseCreateParams.builder().addInclude("a").putMetadata("k", "v");
        builder.putAdditionalProperty("extra", JsonValue.of(1));
        builder.putAdditionalHeader("H", "1");
        ResponseCreateParams first = builder.build();

        builder.addInclude("b").putMetadata("l", "w");
        builder.putAdditionalProperty("extra", JsonValue.of(2));
        builder.putAdditionalHeader("H", "2");
        ResponseCreateParams second = builder.build();

        assertThat(first.toJson()).isEqualTo("{\"include\":[\"a\"],\"metadata\":{\"k\":\"v\"},\"extra\":1}");
        assertThat(second.toJson())
                .isEqualTo("{\"include\":[\"a\",\"b\"],\"metadata\":{\"k\":\"v\",\"l\":\"w\"},\"extra\":2}");
        assertThat(first.additionalHeaders()).isEqualTo(Map.of("H", List.of("1")));
        assertThat(second.additionalHeaders()).isEqualTo(Map.of("H", List.of("1", "2")));
    }

    @Test
    void goesOnFromAModelWithoutChangingIt() {
        ResponseCreateParams first = ResponseCreateParams.builder()
                .addInclude("a")
                .putMetadata("k", "v")
                .putAdditionalProperty("extra", JsonValue.of(1))
                .putAdditionalHeader("H", "1")
                .putAdditionalQueryParam("q", "1")
                .build();
        String json = first.toJson();

        ResponseCreateParams second =
                first.toBuilder().addInclude("b").putMetadata("k", "w").build();

        assertThat(first.toJson()).isEqualTo(json);
        assertThat(first.toBuilder().build()).isEqualTo(first);
        assertThat(second.toJson()).isEqualTo("{\"include\":[\"a\",\"b\"],\"metadata\":{\"k\":\"w\"},\"extra\":1}");
        assertThat(second.additionalHeaders()).isEqualTo(first.additionalHeaders());
        assertThat(second.additionalQueryParams()).isEqualTo(Map.of("q", List.of("1")));
    }

    @Test
    void takesPropertiesThatHaveNoSetter() {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .putAdditionalProperty("brand_new", JsonValue.of(Map.of("a", 1)))
                .build();

        assertThat(params.toJson()).isEqualTo("{\"brand_new\":{\"a\":1}}");
        assertThat(params.additionalProperties()).containsOnlyKeys("brand_new");
    }

    @Test
    void takesValuesThatASetterDoesNotTake() {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .temperature(1)
                .putAdditionalProperty("temperature", JsonValue.of("warm"))
                .putAdditionalProperty("model", JsonValue.of("gpt"))
                .build();

        assertThat(params.toJson()).isEqualTo("{\"model\":\"gpt\",\"temperature\":\"warm\"}");
        assertThat(params.model()).contains(new ResponsesModel("gpt"));
        assertThat(params.additionalProperties()).isEmpty();
        assertThatExceptionOfType(ResponseDecodingException.class).isThrownBy(params::temperature);
    }

    @Test
    void countsAValueOfAnotherTypeAsSet() {
        assertThat(EmbeddingCreateParams.builder()
                        .putAdditionalProperty("input", JsonValue.of(5))
                        .putAdditionalProperty("model", JsonValue.of(6))
                        .build()
                        .toJson())
                .isEqualTo("{\"input\":5,\"model\":6}");
    }

    @Test
    @SuppressWarnings("NullAway") // callers without a checker are who this is for
    void refusesNullsWhenTheyAreGivenAndNamesTheProperty() {
        Map<String, String> mapWithNull = new HashMap<>();
        mapWithNull.put("k", null);

        assertThatNullPointerException()
                .isThrownBy(() -> ResponseCreateParams.builder().instructions(null))
                .withMessage("instructions");
        assertThatNullPointerException()
                .isThrownBy(() -> ResponseCreateParams.builder().addTool(null))
                .withMessage("tools");
        assertThatNullPointerException()
                .isThrownBy(() -> ResponseCreateParams.builder().putMetadata("k", null))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> ResponseCreateParams.builder().metadata(mapWithNull))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> ResponseCreateParams.builder().tools(Arrays.asList(null, null)))
                .withMessage("tools");
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> ResponseCreateParams.builder().temperature(Double.NaN))
                .withMessage("temperature must be a finite number, not NaN");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CompletionCreateParams.builder().topP(Double.NEGATIVE_INFINITY))
                .withMessage("topP must be a finite number, not -Infinity");
    }

    @Test
    void offersShortcutsForChatMessages() {
        assertThat(ChatCompletionCreateParams.builder()
                        .model("m")
                        .addSystemMessage("s")
                        .addUserMessage("u")
                        .build()
                        .toJson())
                .isEqualTo("{\"messages\":[{\"role\":\"system\",\"content\":\"s\"},"
                        + "{\"role\":\"user\",\"content\":\"u\"}],\"model\":\"m\"}");
    }

    @Test
    void showsNoValues() {
        assertThat(ResponseCreateParams.builder().instructions("private")).hasToString("ResponseCreateParamsBuilder");
    }
}
