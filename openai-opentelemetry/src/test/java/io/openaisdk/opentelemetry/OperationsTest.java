package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.audio.TranscriptionStreamEvent;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.images.ImageGenStreamEvent;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.shared.ResponseFormatJsonObject;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the span of each kind of call is named, and has. */
class OperationsTest extends TracingTest {

    private Map<String, Object> genAi(String operation, Object... namesAndValues) {
        Map<String, Object> map = here(namesAndValues);
        map.put("gen_ai.operation.name", operation);
        map.put("gen_ai.provider.name", "openai");
        return map;
    }

    private SpanData call(String name) {
        List<SpanData> spans = recorded.spans(2);
        assertThat(spans.get(0).getName()).isEqualTo(name);
        assertThat(spans.get(1).getParentSpanId()).isEqualTo(spans.get(0).getSpanId());
        return spans.get(0);
    }

    private Map<String, Object> attributes(String name) {
        return Recorded.map(call(name).getAttributes());
    }

    @Test
    @SuppressWarnings("deprecation") // a seed is asked for while the service takes one
    void chatHasAllThatIsAskedFor() {
        server.on(Scripts.json(
                "{\"id\":\"c_1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m-1\",\"service_tier\":\"scale\","
                        + "\"system_fingerprint\":\"fp_1\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\","
                        + "\"message\":{\"role\":\"assistant\",\"content\":\"{}\"}},{\"index\":1,\"finish_reason\":\"length\","
                        + "\"message\":{\"role\":\"assistant\",\"content\":\"{\"}}],\"usage\":{\"prompt_tokens\":4,"
                        + "\"completion_tokens\":6,\"total_tokens\":10,\"prompt_tokens_details\":{\"cached_tokens\":1},"
                        + "\"completion_tokens_details\":{\"reasoning_tokens\":2}}}"));

        client().chat().completions().create(p -> p.model("m")
                .addUserMessage("Hi")
                .temperature(0.5)
                .topP(0.25)
                .frequencyPenalty(1)
                .presencePenalty(-1)
                .maxCompletionTokens(100)
                .seed(7)
                .n(2)
                .stop(List.of("a", "b"))
                .responseFormat(ResponseFormatJsonObject.builder().build())
                .serviceTier("flex"));

        assertThat(attributes("chat m"))
                .isEqualTo(genAi(
                        "chat",
                        "gen_ai.request.model",
                        "m",
                        "gen_ai.request.temperature",
                        0.5,
                        "gen_ai.request.top_p",
                        0.25,
                        "gen_ai.request.frequency_penalty",
                        1.0,
                        "gen_ai.request.presence_penalty",
                        -1.0,
                        "gen_ai.request.max_tokens",
                        100L,
                        "gen_ai.request.seed",
                        7L,
                        "gen_ai.request.choice.count",
                        2L,
                        "gen_ai.request.stop_sequences",
                        List.of("a", "b"),
                        "gen_ai.output.type",
                        "json",
                        "openai.api.type",
                        "chat_completions",
                        "openai.request.service_tier",
                        "flex",
                        "openai.response.service_tier",
                        "scale",
                        "openai.response.system_fingerprint",
                        "fp_1",
                        "gen_ai.response.id",
                        "c_1",
                        "gen_ai.response.model",
                        "m-1",
                        "gen_ai.response.finish_reasons",
                        List.of("stop", "length"),
                        "gen_ai.usage.input_tokens",
                        4L,
                        "gen_ai.usage.output_tokens",
                        6L,
                        "gen_ai.usage.cache_read.input_tokens",
                        1L,
                        "gen_ai.usage.reasoning.output_tokens",
                        2L));
    }

    @Test
    void whatGoesWithoutSayingIsLeftOut() {
        server.on(Scripts.json("{\"id\":\"c_1\",\"choices\":[]}"));

        client().chat().completions().create(p -> p.model("m")
                .addUserMessage("Hi")
                .n(1)
                .serviceTier("auto")
                .stop("a")
                .temperatureNull());

        assertThat(attributes("chat m"))
                .isEqualTo(genAi(
                        "chat",
                        "gen_ai.request.model",
                        "m",
                        "gen_ai.request.stop_sequences",
                        List.of("a"),
                        "openai.api.type",
                        "chat_completions",
                        "gen_ai.response.id",
                        "c_1"));
    }

    @Test
    void responseIsOfAConversation() {
        server.on(Scripts.json(HELLO.replace(
                "\"completed\",\"service_tier\"",
                "\"incomplete\",\"incomplete_details\":" + "{\"reason\":\"max_output_tokens\"},\"service_tier\"")));

        client().responses()
                .create(p -> p.model("m").input("Hi").conversation("conv_1").maxOutputTokens(9));

        assertThat(attributes("chat m"))
                .containsEntry("gen_ai.conversation.id", "conv_1")
                .containsEntry("gen_ai.request.max_tokens", 9L)
                .containsEntry("gen_ai.response.finish_reasons", List.of("length"));
    }

    @Test
    void callByHandOfAKnownPathIsTheSame() {
        server.on(Scripts.json(HELLO));

        client().post("/responses", JsonValue.of(Map.of("model", "m", "temperature", 1, "input", "Hi")));

        assertThat(attributes("chat m"))
                .containsEntry("gen_ai.request.temperature", 1.0)
                .containsEntry("gen_ai.response.id", "resp_1")
                .containsEntry("gen_ai.usage.output_tokens", 7L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/responses | {'text':{'format':{'type':'json_schema'}}} | json",
                "/responses | {'text':{'format':{'type':'text'}}} | text",
                "/responses | {'text':{'verbosity':'low'}} | -",
                "/chat/completions | {'response_format':{'type':'json_schema'}} | json",
                "/chat/completions | {'response_format':{'type':'text'}} | text",
                "/chat/completions | {'response_format':{'type':'of the future'}} | -",
                "/chat/completions | {'modalities':['text','audio']} | speech",
                "/chat/completions | {'modalities':['text']} | -",
            })
    void formatThatIsAskedForIsATypeOfOutput(String path, String body, @Nullable String type) {
        server.on(Scripts.json("{}"));

        client().post(path, JsonValue.parse(body.replace('\'', '"')));

        assertThat(call("chat").getAttributes().get(Attribute.OUTPUT_TYPE)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{'object':'response','status':'completed','output':[{'type':'message'}]} | stop",
                "{'object':'response','status':'completed','output':[{'type':'function_call'}]} | tool_calls",
                "{'object':'response','status':'completed','output':[{'type':'custom_tool_call'}]} | tool_calls",
                "{'object':'response','status':'incomplete','incomplete_details':{'reason':'max_output_tokens'}} | length",
                "{'object':'response','status':'incomplete','incomplete_details':{'reason':'content_filter'}} | content_filter",
                "{'object':'response','status':'incomplete'} | -",
                "{'object':'response','status':'failed'} | error",
                "{'object':'response','status':'cancelled'} | cancelled",
                "{'object':'response','status':'in_progress'} | -",
                "{'object':'response'} | -",
            })
    void statusOfAResponseIsToldAsAReason(String response, @Nullable String reason) {
        server.on(Scripts.json(response.replace('\'', '"')));

        client().post("/responses", JsonValue.of(Map.of("model", "m", "input", "Hi")));

        assertThat(call("chat m").getAttributes().get(Attribute.RESPONSE_FINISH_REASONS))
                .isEqualTo(reason == null ? null : List.of(reason));
    }

    /** Its answer is decoded by the caller, who may never do so. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rawCallHasWhatIsAskedFor(boolean async) {
        server.on(Scripts.json(HELLO));
        OpenAI client = client();

        RawResponse<Response> raw = async
                ? await(client.async().raw().responses().create(p -> p.model("m")
                        .input("Hi")))
                : client.raw().responses().create(p -> p.model("m").input("Hi"));

        assertThat(raw.parse().outputText()).isEqualTo("Hello");
        assertThat(attributes("chat m"))
                .isEqualTo(genAi("chat", "gen_ai.request.model", "m", "openai.api.type", "responses"));
        assertThat(recorded.metrics()).containsOnlyKeys(Instruments.DURATION);
    }

    @Test
    void embeddings() {
        server.on(Scripts.json("{\"object\":\"list\",\"model\":\"e-1\",\"data\":[{\"object\":\"embedding\",\"index\":0,"
                + "\"embedding\":[0.5]}],\"usage\":{\"prompt_tokens\":3,\"total_tokens\":3}}"));

        client().embeddings()
                .create(p -> p.model("e").input("Hi").dimensions(256).encodingFormat("float"));

        assertThat(attributes("embeddings e"))
                .isEqualTo(genAi(
                        "embeddings",
                        "gen_ai.request.model",
                        "e",
                        "gen_ai.embeddings.dimension.count",
                        256L,
                        "gen_ai.request.encoding_formats",
                        List.of("float"),
                        "gen_ai.response.model",
                        "e-1",
                        "gen_ai.usage.input_tokens",
                        3L));
    }

    @Test
    void completions() {
        server.on(Scripts.json(
                "{\"id\":\"cmpl_1\",\"object\":\"text_completion\",\"created\":1,\"model\":\"m\",\"choices\":"
                        + "[{\"index\":0,\"text\":\"b\",\"finish_reason\":\"stop\"}]}"));

        client().completions().create(p -> p.model("m").prompt("a").maxTokens(5));

        assertThat(attributes("text_completion m"))
                .isEqualTo(genAi(
                        "text_completion",
                        "gen_ai.request.model",
                        "m",
                        "gen_ai.request.max_tokens",
                        5L,
                        "gen_ai.response.id",
                        "cmpl_1",
                        "gen_ai.response.model",
                        "m",
                        "gen_ai.response.finish_reasons",
                        List.of("stop")));
    }

    @Test
    void images() {
        server.on(Scripts.json("{\"created\":1,\"data\":[{\"b64_json\":\"AAAA\"}],"
                + "\"usage\":{\"input_tokens\":1,\"output_tokens\":2,\"total_tokens\":3}}"));

        client().images().generate(p -> p.model("i").prompt("A cat").n(3));

        assertThat(attributes("generate_content i"))
                .isEqualTo(genAi(
                        "generate_content",
                        "gen_ai.request.model",
                        "i",
                        "gen_ai.request.choice.count",
                        3L,
                        "gen_ai.output.type",
                        "image",
                        "gen_ai.usage.input_tokens",
                        1L,
                        "gen_ai.usage.output_tokens",
                        2L));
    }

    @Test
    void imagesAsTheyAreMade() {
        server.on(Scripts.events(
                "{\"type\":\"image_generation.partial_image\",\"b64_json\":\"AA\",\"partial_image_index\":0}",
                "{\"type\":\"image_generation.completed\",\"b64_json\":\"AAAA\","
                        + "\"usage\":{\"input_tokens\":1,\"output_tokens\":2,\"total_tokens\":3}}"));
        OpenAI client = client(observer().nanoTime(() -> 0).build());

        try (EventStream<ImageGenStreamEvent> events =
                client.images().generateStreaming(p -> p.model("i").prompt("A cat"))) {
            events.forEach(event -> {});
        }

        assertThat(attributes("generate_content i"))
                .isEqualTo(genAi(
                        "generate_content",
                        "gen_ai.request.model",
                        "i",
                        "gen_ai.request.stream",
                        true,
                        "gen_ai.output.type",
                        "image",
                        "gen_ai.response.time_to_first_chunk",
                        0.0,
                        "gen_ai.usage.input_tokens",
                        1L,
                        "gen_ai.usage.output_tokens",
                        2L));
    }

    @Test
    void speech() {
        server.on(Scripts.text(200, "audio/mpeg", "sound"));

        try (BinaryContent content = client().audio()
                .speech()
                .create(p -> p.model("s").voice("alloy").input("Hi"))) {
            assertThat(content.text()).isEqualTo("sound");
        }

        assertThat(attributes("generate_content s"))
                .isEqualTo(genAi("generate_content", "gen_ai.request.model", "s", "gen_ai.output.type", "speech"));
    }

    @Test
    void transcriptions() {
        server.on(Scripts.json("{\"text\":\"Hi\",\"usage\":{\"type\":\"tokens\",\"input_tokens\":9,\"output_tokens\":1,"
                + "\"total_tokens\":10}}"));

        client().audio()
                .transcriptions()
                .create(p -> p.model("t").file(bytes("sound"), "a.wav").temperature(0));

        assertThat(attributes("generate_content t"))
                .isEqualTo(genAi(
                        "generate_content",
                        "gen_ai.request.model",
                        "t",
                        "gen_ai.request.temperature",
                        0.0,
                        "gen_ai.output.type",
                        "text",
                        "gen_ai.usage.input_tokens",
                        9L,
                        "gen_ai.usage.output_tokens",
                        1L));
    }

    @Test
    void transcriptionsAsTheyAreMade() {
        server.on(Scripts.events(
                "{\"type\":\"transcript.text.delta\",\"delta\":\"H\"}",
                "{\"type\":\"transcript.text.done\",\"text\":\"Hi\",\"usage\":{\"type\":\"tokens\",\"input_tokens\":9,"
                        + "\"output_tokens\":1,\"total_tokens\":10}}"));

        try (EventStream<TranscriptionStreamEvent> events = client().audio()
                .transcriptions()
                .createStreaming(p -> p.model("t").file(bytes("sound"), "a.wav"))) {
            events.forEach(event -> {});
        }

        assertThat(attributes("generate_content t"))
                .containsEntry("gen_ai.request.stream", true)
                .containsEntry("gen_ai.usage.input_tokens", 9L);
    }

    @Test
    void searchesNameTheirStore() {
        server.on(Scripts.json("{\"object\":\"list\",\"data\":[],\"has_more\":false}"));

        client().vectorStores().search("vs_1", p -> p.query("Hi"));

        assertThat(attributes("retrieval")).isEqualTo(genAi("retrieval", "gen_ai.data_source.id", "vs_1"));
    }

    @Test
    void callsThatAskNoModelHaveTheirOwnNamesAndAreNotMeasured() {
        OpenAI client = closing(builder(observer().build(), "apache", "jackson")
                .adminKey("sk-admin-of-tracing")
                .build());
        server.always(Scripts.json("{\"id\":\"x\",\"object\":\"list\",\"data\":[],\"has_more\":false}"));

        client.files().create(p -> p.file(bytes("text"), "a.txt").purpose(FilePurpose.USER_DATA));
        assertThat(attributes("files.create")).isEqualTo(here());
        client.files().list();
        assertThat(attributes("files.list")).isEqualTo(here());
        client.fineTuning().jobs().retrieve("job_1");
        assertThat(attributes("finetuning.retrieve")).isEqualTo(here());
        client.admin().organization().projects().retrieve("proj_1");
        assertThat(attributes("admin.organization.project.retrieve")).isEqualTo(here());
        client.responses().retrieve("resp_1");
        assertThat(attributes("responses.retrieve")).isEqualTo(here());
        client.get("/undocumented/secret-id?limit=2&token=secret");
        List<SpanData> spans = recorded.spans(2);
        assertThat(spans.get(0).getName()).isEqualTo("GET");
        assertThat(Recorded.map(spans.get(1).getAttributes()))
                .isEqualTo(here(
                        "http.request.method",
                        "GET",
                        "url.full",
                        server.at("/v1/undocumented/secret-id?limit=2&token=REDACTED"),
                        "http.response.status_code",
                        200L,
                        "http.response.header.x-request-id",
                        List.of("req_1")));

        assertThat(recorded.metrics()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
