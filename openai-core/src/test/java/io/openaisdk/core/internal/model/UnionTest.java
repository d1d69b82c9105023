package io.openaisdk.core.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.embeddings.EmbeddingInput;
import io.openaisdk.api.moderations.ModerationInput;
import io.openaisdk.api.responses.EasyInputMessage;
import io.openaisdk.api.responses.EasyInputMessageContent;
import io.openaisdk.api.responses.FunctionTool;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseCreateParams;
import io.openaisdk.api.responses.ResponseFunctionToolCall;
import io.openaisdk.api.responses.ResponseInput;
import io.openaisdk.api.responses.ResponseInputItem;
import io.openaisdk.api.responses.ResponseInputMessage;
import io.openaisdk.api.responses.ResponseInputMessageItem;
import io.openaisdk.api.responses.ResponseInputText;
import io.openaisdk.api.responses.ResponseItem;
import io.openaisdk.api.responses.ResponseOutputItem;
import io.openaisdk.api.responses.ResponseOutputMessage;
import io.openaisdk.api.responses.Tool;
import io.openaisdk.api.responses.ToolChoice;
import io.openaisdk.api.responses.ToolChoiceTypes;
import io.openaisdk.api.responses.UnknownResponseInputContent;
import io.openaisdk.api.responses.UnknownResponseOutputItem;
import io.openaisdk.api.responses.UnknownTool;
import io.openaisdk.api.responses.WebSearchPreviewTool;
import io.openaisdk.api.responses.WebSearchTool;
import io.openaisdk.api.shared.ComparisonFilter;
import io.openaisdk.api.shared.ComparisonFilterValue;
import io.openaisdk.api.shared.CompoundFilter;
import io.openaisdk.api.shared.FileSearchFilter;
import io.openaisdk.spi.json.JsonCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnionTest {

    private static final String CODECS = "io.openaisdk.core.internal.model.Codecs#all";

    /** V-DM 4. */
    @ParameterizedTest
    @MethodSource(CODECS)
    void unknownVariantKeepsItsJsonAndItsSiblings(JsonCodec codec) {
        Response response = Codecs.read(
                codec,
                Response.class,
                "{\"output\":[{\"type\":\"brand_new\",\"zed\":1},{\"type\":\"function_call\",\"name\":\"f\"}]}");

        assertThat(response.output().get(0))
                .isEqualTo(new UnknownResponseOutputItem(Codecs.parse(codec, "{\"type\":\"brand_new\",\"zed\":1}")));
        assertThat(response.output().get(1)).isInstanceOf(ResponseFunctionToolCall.class);
        assertThat(Codecs.write(codec, response)).contains("{\"type\":\"brand_new\",\"zed\":1}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void outputItemWithoutDiscriminatorIsUnknown(JsonCodec codec) {
        assertThat(read(codec, ResponseOutputItem.class, "{\"name\":\"f\"}"))
                .isInstanceOf(UnknownResponseOutputItem.class);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void messageInEasyFormIsAnEasyMessage(JsonCodec codec) {
        for (String json : List.of(
                "{\"type\":\"message\",\"role\":\"user\",\"content\":\"Hi\"}",
                "{\"role\":\"user\",\"content\":\"Hi\"}",
                "{\"role\":\"assistant\",\"content\":\"Hi\",\"type\":\"message\"}",
                "{\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"Hi\"}]}",
                "{\"role\":\"user\",\"content\":[{\"type\":\"brand_new\"}]}")) {
            assertThat(read(codec, ResponseInputItem.class, json)).as(json).isInstanceOf(EasyInputMessage.class);
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void messageWithAStatusIsAnInputMessage(JsonCodec codec) {
        for (String part : List.of("{\"type\":\"input_text\",\"text\":\"Hi\"}", "{\"type\":\"brand_new\"}")) {
            String json =
                    "{\"type\":\"message\",\"role\":\"user\",\"status\":\"completed\",\"content\":[" + part + "]}";
            assertThat(read(codec, ResponseInputItem.class, json)).isInstanceOf(ResponseInputMessage.class);
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void messageOfTheAssistantIsAnOutputMessage(JsonCodec codec) {
        for (String part : List.of(
                "{\"type\":\"output_text\",\"text\":\"Hi\",\"annotations\":[],\"logprobs\":[]}",
                "{\"type\":\"output_text\",\"text\":\"Hi\"}",
                "{\"type\":\"brand_new\"}",
                "")) {
            String json = "{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"status\":\"completed\","
                    + "\"content\":[" + part + "]}";
            assertThat(read(codec, ResponseInputItem.class, json)).isInstanceOf(ResponseOutputMessage.class);
            assertThat(read(codec, ResponseOutputItem.class, json)).isInstanceOf(ResponseOutputMessage.class);
            assertThat(read(codec, ResponseItem.class, json)).isInstanceOf(ResponseOutputMessage.class);
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void messageOfTheUserInAListOfItemsIsAnInputMessageItem(JsonCodec codec) {
        for (String part : List.of("{\"type\":\"input_text\",\"text\":\"Hi\"}", "{\"type\":\"brand_new\"}", "")) {
            String json = "{\"id\":\"m\",\"type\":\"message\",\"role\":\"user\",\"content\":[" + part + "]}";
            assertThat(read(codec, ResponseItem.class, json)).isInstanceOf(ResponseInputMessageItem.class);
        }
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void modelWithTheRightDiscriminatorIsReadLeniently(JsonCodec codec) {
        Object item = read(codec, ResponseInputItem.class, "{\"type\":\"message\",\"content\":5}");

        assertThat(item).isInstanceOf(Model.class);
        assertThat(ModelWriter.toTree(item)).hasToString("{\"type\":\"message\",\"content\":5}");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void formsWithAnEnumAsDiscriminatorAreToldApart(JsonCodec codec) {
        assertThat(read(codec, Tool.class, "{\"type\":\"web_search\"}")).isInstanceOf(WebSearchTool.class);
        assertThat(read(codec, Tool.class, "{\"type\":\"web_search_2025_08_26\"}"))
                .isInstanceOf(WebSearchTool.class);
        assertThat(read(codec, Tool.class, "{\"type\":\"web_search_preview\"}"))
                .isInstanceOf(WebSearchPreviewTool.class);
        assertThat(read(codec, Tool.class, "{\"search_context_size\":\"low\",\"type\":\"web_search_preview\"}"))
                .isInstanceOf(WebSearchPreviewTool.class);
        assertThat(read(codec, Tool.class, "{\"type\":\"web_search_of_tomorrow\"}"))
                .isInstanceOf(UnknownTool.class);
        assertThat(read(codec, ToolChoice.class, "{\"type\":\"file_search\"}")).isInstanceOf(ToolChoiceTypes.class);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void textOrListIsReadAsWhatItIs(JsonCodec codec) {
        assertThat(read(codec, ResponseInput.class, "\"Hi\"")).isEqualTo(new ResponseInput.Text("Hi"));
        assertThat(read(codec, ResponseInput.class, "[]")).isEqualTo(new ResponseInput.Items(List.of()));
        assertThat(read(codec, ToolChoice.class, "\"auto\"")).isInstanceOf(ToolChoice.Mode.class);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void embeddingInputIsReadAsWhatItIs(JsonCodec codec) {
        assertThat(read(codec, EmbeddingInput.class, "\"a\"")).isEqualTo(new EmbeddingInput.Text("a"));
        assertThat(read(codec, EmbeddingInput.class, "[\"a\"]")).isEqualTo(new EmbeddingInput.Texts(List.of("a")));
        assertThat(read(codec, EmbeddingInput.class, "[1,2]")).isEqualTo(new EmbeddingInput.Tokens(List.of(1L, 2L)));
        assertThat(read(codec, EmbeddingInput.class, "[[1],[2,3]]"))
                .isEqualTo(new EmbeddingInput.TokenLists(List.of(List.of(1L), List.of(2L, 3L))));
        assertThat(ModelWriter.toTree(read(codec, EmbeddingInput.class, "[1,\"a\"]")))
                .hasToString("[1,\"a\"]");
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void listsOfTextsAndListsOfObjectsAreToldApart(JsonCodec codec) {
        assertThat(read(codec, ModerationInput.class, "[\"a\"]")).isEqualTo(new ModerationInput.Texts(List.of("a")));
        assertThat(read(codec, ModerationInput.class, "[{\"type\":\"text\",\"text\":\"a\"}]"))
                .isInstanceOf(ModerationInput.Items.class);
        assertThat(read(codec, ModerationInput.class, "[{\"type\":\"brand_new\"}]"))
                .isInstanceOf(ModerationInput.Items.class);
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void formsWithoutDiscriminatorAreToldApartByTheirProperties(JsonCodec codec) {
        String comparison = "{\"type\":\"eq\",\"key\":\"k\",\"value\":5}";
        CompoundFilter compound = (CompoundFilter)
                read(codec, FileSearchFilter.class, "{\"type\":\"and\",\"filters\":[" + comparison + "]}");

        assertThat(compound.filters())
                .singleElement()
                .isInstanceOfSatisfying(ComparisonFilter.class, filter -> assertThat(filter.value())
                        .isEqualTo(new ComparisonFilterValue.Numeric(5.0)));
    }

    @ParameterizedTest
    @MethodSource(CODECS)
    void unionsWithinUnionsAreRead(JsonCodec codec) {
        ResponseCreateParams params = Codecs.read(
                codec,
                ResponseCreateParams.class,
                "{\"input\":[{\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"Hi\"},"
                        + "{\"type\":\"brand_new\"}]}]}");

        ResponseInput.Items items = (ResponseInput.Items) params.input().orElseThrow();
        EasyInputMessage message = (EasyInputMessage) items.value().get(0);
        EasyInputMessageContent.Parts parts = (EasyInputMessageContent.Parts) message.content();
        assertThat(parts.value().get(0)).isInstanceOf(ResponseInputText.class);
        assertThat(parts.value().get(1)).isInstanceOf(UnknownResponseInputContent.class);
    }

    @Test
    void outputItemCanBePassedBackUnchanged() {
        String item = "{\"type\":\"reasoning\",\"id\":\"rs\",\"summary\":[],\"brand_new\":{\"a\":1}}";
        String unknown = "{\"type\":\"brand_new\",\"zed\":1}";
        Response response = Model.fromJson(Response.class, "{\"output\":[" + item + "," + unknown + "]}");

        ResponseCreateParams next = ResponseCreateParams.builder()
                .input(List.copyOf(response.output()))
                .build();

        assertThat(Codecs.parse(Codecs.JACKSON, next.toJson()))
                .isEqualTo(Codecs.parse(Codecs.JACKSON, "{\"input\":[" + item + "," + unknown + "]}"));
    }

    @Test
    void unionsAreEqualByValue() {
        JsonValue json = Codecs.parse(Codecs.JACKSON, "{\"type\":\"function\",\"name\":\"f\"}");

        assertThat(Model.fromJson(FunctionTool.class, json)).isEqualTo(read(Codecs.GSON, Tool.class, json.toString()));
    }

    private static Object read(JsonCodec codec, Class<?> union, String json) {
        return Codecs.read(codec, ValueType.parse("union(" + ApiTypes.key(union) + ")"), json);
    }
}
