package io.openaisdk.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.UnknownResponseStreamEvent;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.model.ValueType;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.TokenUsage;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What observers, fallbacks and retry strategies are told of results, whose shape is the service's matter. */
class MetadataReaderTest {

    private final MetadataReader reader = new MetadataReader();

    private ResultMetadata json(String json) {
        reader.read(Codecs.parse(Codecs.JACKSON, json));
        return reader.metadata();
    }

    private ResultMetadata event(String json) {
        reader.read(Codecs.read(Codecs.JACKSON, ValueType.parse("union(responses.ResponseStreamEvent)"), json));
        return reader.metadata();
    }

    private static TokenUsage usage(
            @Nullable Integer input,
            @Nullable Integer cached,
            @Nullable Integer written,
            @Nullable Integer output,
            @Nullable Integer reasoning,
            @Nullable Integer total) {
        return new TokenUsage(
                whole(input), whole(cached), whole(written), whole(output), whole(reasoning), whole(total));
    }

    private static OptionalLong whole(@Nullable Integer number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    @Test
    void resultThatSaysNothingHasNone() {
        assertThat(json("{}")).isEqualTo(ResultMetadata.NONE);
        assertThat(json("[1]")).isEqualTo(ResultMetadata.NONE);
        reader.read("text");
        assertThat(reader.metadata()).isEqualTo(ResultMetadata.NONE);
    }

    // What it is

    @Test
    void responseSaysWhatItIs() {
        reader.read(Codecs.read(Codecs.JACKSON, Response.class, """
                {"id":"resp_1","object":"response","model":"gpt-x","service_tier":"flex","status":"completed",
                 "conversation":{"id":"conv_1"},"output":[],
                 "usage":{"input_tokens":10,"input_tokens_details":{"cached_tokens":4},
                          "output_tokens":20,"output_tokens_details":{"reasoning_tokens":5},"total_tokens":30}}"""));
        ResultMetadata metadata = reader.metadata();

        assertThat(metadata.id()).contains("resp_1");
        assertThat(metadata.model()).contains("gpt-x");
        assertThat(metadata.serviceTier()).contains("flex");
        assertThat(metadata.conversation()).contains("conv_1");
        assertThat(metadata.finishReasons()).containsExactly("stop");
        assertThat(metadata.usage()).contains(usage(10, 4, null, 20, 5, 30));
        assertThat(metadata.failure()).isEmpty();
    }

    @Test
    void completionSaysWhatItIs() {
        reader.read(Codecs.read(Codecs.GSON, ChatCompletion.class, """
                {"id":"chat_1","object":"chat.completion","model":"gpt-y","system_fingerprint":"fp_1",
                 "choices":[{"index":1,"finish_reason":"length"},{"index":0,"finish_reason":"stop"}],
                 "usage":{"prompt_tokens":1,"prompt_tokens_details":{"cached_tokens":0,"cache_write_tokens":6},
                          "completion_tokens":2,"completion_tokens_details":{"reasoning_tokens":3},"total_tokens":9}}"""));
        ResultMetadata metadata = reader.metadata();

        assertThat(metadata.id()).contains("chat_1");
        assertThat(metadata.model()).contains("gpt-y");
        assertThat(metadata.systemFingerprint()).contains("fp_1");
        assertThat(metadata.finishReasons()).containsExactly("stop", "length");
        assertThat(metadata.usage()).contains(usage(1, 0, 6, 2, 3, 9));
    }

    @Test
    void conversationMayBeItsId() {
        assertThat(json("{\"object\":\"response\",\"conversation\":\"conv_2\"}").conversation())
                .contains("conv_2");
    }

    /** Some services that speak like OpenAI's leave out what it is. */
    @Test
    void resultWithOutputIsAResponse() {
        assertThat(json("{\"status\":\"completed\"}").finishReasons()).isEmpty();
        Response response = Codecs.read(Codecs.JACKSON, Response.class, "{\"status\":\"completed\",\"output\":[]}");
        reader.read(response);
        assertThat(reader.metadata().finishReasons()).containsExactly("stop");
    }

    /** A batch that failed is a result like any other. */
    @Test
    void statusOfAnotherResultIsNoFailure() {
        assertThat(json("{\"object\":\"batch\",\"status\":\"failed\"}").failure())
                .isEmpty();
    }

    // How it ended

    @ParameterizedTest
    @CsvSource({"function_call, tool_calls", "custom_tool_call, tool_calls", "web_search_call, stop", "message, stop"})
    void completedResponseMayHaveCalledATool(String item, String reason) {
        assertThat(
                        json("{\"object\":\"response\",\"status\":\"completed\",\"output\":[{\"type\":\"message\"},{\"type\":\""
                                        + item + "\"}]}")
                                .finishReasons())
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"max_output_tokens, length", "content_filter, content_filter"})
    void incompleteResponseSaysWhy(String said, String reason) {
        assertThat(json("{\"object\":\"response\",\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\""
                                + said + "\"}}")
                        .finishReasons())
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object\":\"response\",\"status\":\"incomplete\"}",
                "{\"object\":\"response\",\"status\":\"in_progress\"}",
                "{\"object\":\"response\"}",
                "{\"choices\":[{\"index\":0,\"finish_reason\":null}]}",
                "{\"choices\":null}",
                "{\"choices\":\"none\"}"
            })
    void whatHasNotEndedHasNoReason(String json) {
        assertThat(json(json).finishReasons()).isEmpty();
    }

    @Test
    void canceledResponseSaysSo() {
        assertThat(json("{\"object\":\"response\",\"status\":\"cancelled\"}").finishReasons())
                .containsExactly("cancelled");
    }

    @Test
    void failedResponseIsAFailureWithACode() {
        ResultMetadata metadata =
                json("{\"object\":\"response\",\"status\":\"failed\",\"error\":{\"code\":\"server_error\"}}");

        assertThat(metadata.failure()).contains("server_error");
        assertThat(metadata.finishReasons()).containsExactly("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"code\":5}"})
    void failedResponseWithoutACodeIsAFailure(String error) {
        assertThat(json("{\"object\":\"response\",\"status\":\"failed\",\"error\":" + error + "}")
                        .failure())
                .contains("failed");
    }

    @Test
    void choiceWithoutAnIndexIsTheFirst() {
        assertThat(json("{\"choices\":[{\"index\":1,\"finish_reason\":\"b\"},{\"finish_reason\":\"a\"}]}")
                        .finishReasons())
                .containsExactly("a", "b");
    }

    // Tokens

    @Test
    void totalThatIsNotSentIsTheSum() {
        assertThat(json("{\"usage\":{\"input_tokens\":3,\"output_tokens\":4}}").usage())
                .contains(usage(3, null, null, 4, null, 7));
    }

    /** Embeddings have input alone. */
    @Test
    void inputAloneIsTheTotal() {
        assertThat(json("{\"usage\":{\"prompt_tokens\":3}}").usage()).contains(usage(3, null, null, null, null, 3));
    }

    @Test
    void outputAloneHasNoTotal() {
        assertThat(json("{\"usage\":{\"output_tokens\":4}}").usage()).contains(usage(null, null, null, 4, null, null));
    }

    @Test
    void totalAloneIsUsage() {
        assertThat(json("{\"usage\":{\"total_tokens\":4}}").usage()).contains(usage(null, null, null, null, null, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "null", "5", "{\"seconds\":3}", "{\"input_tokens\":-1}", "{\"input_tokens\":\"many\"}"})
    void whatCountsNoTokensIsNoUsage(String usage) {
        assertThat(json("{\"usage\":" + usage + "}").usage()).isEmpty();
    }

    @Test
    void noTokensAreANumberOfTokens() {
        assertThat(json("{\"usage\":{\"input_tokens\":0,\"output_tokens\":0.0,\"total_tokens\":0}}")
                        .usage())
                .contains(usage(0, null, null, 0, null, 0));
    }

    // Streams

    @Test
    void eventsOfAResponseAddToWhatIsKnown() {
        event("{\"type\":\"response.created\",\"response\":{\"id\":\"r\",\"object\":\"response\",\"model\":\"m\","
                + "\"status\":\"in_progress\"}}");
        assertThat(reader.metadata().finishReasons()).isEmpty();
        event("{\"type\":\"response.output_text.delta\",\"delta\":\"Hi\",\"item_id\":\"i\"}");
        ResultMetadata metadata = event("{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\","
                + "\"conversation\":{\"id\":\"c\"},\"usage\":{\"input_tokens\":1,\"output_tokens\":2}}}");

        assertThat(metadata.id()).contains("r");
        assertThat(metadata.model()).contains("m");
        assertThat(metadata.conversation()).contains("c");
        assertThat(metadata.finishReasons()).containsExactly("stop");
        assertThat(metadata.usage()).contains(usage(1, null, null, 2, null, 3));
    }

    @Test
    void laterEventWinsAndOneThatSaysLessTakesNothingAway() {
        json("{\"model\":\"a\",\"service_tier\":\"flex\",\"usage\":{\"input_tokens\":1}}");
        ResultMetadata metadata = json("{\"model\":\"b\",\"usage\":{}}");

        assertThat(metadata.model()).contains("b");
        assertThat(metadata.serviceTier()).contains("flex");
        assertThat(metadata.usage()).isPresent();
    }

    /** Its own id is that of an item, not of the response. */
    @Test
    void eventThatBringsAPieceIsNotTheResponse() {
        assertThat(json("{\"type\":\"response.brand_new\",\"id\":\"item\",\"model\":\"m\"}"))
                .isEqualTo(ResultMetadata.NONE);
    }

    @Test
    void eventThatIsNotKnownIsRead() {
        Object event = Codecs.read(
                Codecs.JACKSON,
                ValueType.parse("union(responses.ResponseStreamEvent)"),
                "{\"type\":\"brand_new\",\"model\":\"m\"}");
        assertThat(event).isInstanceOf(UnknownResponseStreamEvent.class).isInstanceOf(ResponseStreamEvent.class);
        reader.read(event);

        assertThat(reader.metadata().model()).contains("m");
    }
}
