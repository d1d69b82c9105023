package io.openaisdk.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.audio.TranscriptionStreamEvent;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.completions.Completion;
import io.openaisdk.api.errors.BadRequestException;
import io.openaisdk.api.errors.StreamTruncatedException;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.testsupport.Scripts;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said: nothing of it by default, and all of it by the schemas of the conventions when it is asked for. */
class ContentTest extends TracingTest {

    private static final String ANSWERED = "{\"id\":\"c_1\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\","
            + "\"message\":{\"role\":\"assistant\",\"content\":\"my answer\"}}]}";

    private OpenAI capturing() {
        return client(observer().captureContent(true).build());
    }

    private SpanData call() {
        return recorded.spans(2).get(0);
    }

    private static void has(SpanData span, AttributeKey<String> key, @Nullable String json) {
        String value = span.getAttributes().get(key);
        if (json == null || value == null) {
            assertThat(value).isEqualTo(json);
        } else {
            assertThat(JsonValue.parse(value)).isEqualTo(JsonValue.parse(json));
        }
    }

    private SpanData post(OpenAI client, String path, String body, String answer) {
        server.on(Scripts.json(answer));
        client.post(path, JsonValue.parse(body));
        return call();
    }

    @Test
    void nothingByDefault() {
        server.on(Scripts.json(ANSWERED), Scripts.json(HELLO.replace("Hello", "my answer")));
        server.always(Scripts.events(
                "{\"type\":\"response.output_text.delta\",\"output_index\":0,\"delta\":\"my answer\"}",
                "{\"type\":\"response.completed\",\"response\":" + HELLO.replace("Hello", "my answer") + "}"));
        OpenAI client = client();

        client.chat().completions().create(p -> p.model("m").addUserMessage("my question"));
        client.responses().create(p -> p.model("m").input("my question").instructions("my question"));
        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("m").input("my question"))) {
            events.forEach(event -> {});
        }

        assertThat(recorded.spans(6).toString()).doesNotContain("my question").doesNotContain("my answer");
    }

    @Test
    void chat() {
        server.on(Scripts.json(ANSWERED));

        capturing().chat().completions().create(p -> p.model("m")
                .addSystemMessage("Be kind")
                .addUserMessage("Hi \"you\"")
                .addAssistantMessage("Yes?")
                .addToolMessage("call_1", "42"));

        SpanData call = call();
        has(call, Attribute.SYSTEM_INSTRUCTIONS, null);
        has(call, Attribute.INPUT_MESSAGES, """
                [{"role":"system","parts":[{"type":"text","content":"Be kind"}]},
                 {"role":"user","parts":[{"type":"text","content":"Hi \\"you\\""}]},
                 {"role":"assistant","parts":[{"type":"text","content":"Yes?"}]},
                 {"role":"tool","parts":[{"type":"tool_call_response","id":"call_1","response":"42"}]}]""");
        has(call, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"my answer"}],"finish_reason":"stop"}]""");
    }

    @Test
    void partsOfChat() {
        SpanData call = post(capturing(), "/chat/completions", """
                {"model":"m","messages":[
                  {"role":"user","name":"Ann","content":[
                    {"type":"text","text":"See"},
                    {"type":"image_url","image_url":{"url":"https://x.example/cat.png"}},
                    {"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA"}},
                    {"type":"input_audio","input_audio":{"data":"BBBB","format":"wav"}},
                    {"type":"file","file":{"file_id":"file_1"}},
                    {"type":"new_kind","new":1}]},
                  {"role":"assistant","content":null,"refusal":"No","tool_calls":[
                    {"id":"call_1","type":"function","function":{"name":"f","arguments":"{\\"a\\":1}"}},
                    {"id":"call_2","type":"custom","custom":{"name":"g","input":"text"}}]}]}""", """
                {"choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":null,
                  "tool_calls":[{"id":"call_3","type":"function","function":{"name":"f","arguments":"{}"}}]}},
                 {"index":1,"finish_reason":"content_filter","message":{"role":"assistant","audio":{"transcript":"Hi"}}}]}""");

        has(call, Attribute.INPUT_MESSAGES, """
                [{"role":"user","name":"Ann","parts":[
                  {"type":"text","content":"See"},
                  {"type":"uri","modality":"image","uri":"https://x.example/cat.png"},
                  {"type":"blob","mime_type":"image/png","modality":"image","content":"AAAA"},
                  {"type":"blob","mime_type":"audio/wav","modality":"audio","content":"BBBB"},
                  {"type":"file","modality":"document","file_id":"file_1"},
                  {"type":"new_kind","new":1}]},
                 {"role":"assistant","parts":[
                  {"type":"refusal","content":"No"},
                  {"type":"tool_call","id":"call_1","name":"f","arguments":"{\\"a\\":1}"},
                  {"type":"tool_call","id":"call_2","name":"g","arguments":"text"}]}]""");
        has(call, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"tool_call","id":"call_3","name":"f","arguments":"{}"}],
                  "finish_reason":"tool_call"},
                 {"role":"assistant","parts":[{"type":"text","content":"Hi"}],"finish_reason":"content_filter"}]""");
        assertThat(call.getAttributes().get(Attribute.RESPONSE_FINISH_REASONS))
                .containsExactly("tool_calls", "content_filter");
    }

    @Test
    void responses() {
        server.on(Scripts.json(HELLO));

        capturing().responses().create(p -> p.model("m").instructions("Be kind").input("Hi"));

        SpanData call = call();
        has(call, Attribute.SYSTEM_INSTRUCTIONS, "[{\"type\":\"text\",\"content\":\"Be kind\"}]");
        has(call, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[{"type":"text","content":"Hi"}]}]""");
        has(call, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"Hello"}],"finish_reason":"stop"}]""");
    }

    @Test
    void itemsOfResponses() {
        SpanData call = post(capturing(), "/responses", """
                {"model":"m","input":[
                  {"role":"developer","content":"Be kind"},
                  {"type":"message","role":"user","content":[
                    {"type":"input_text","text":"See"},
                    {"type":"input_image","image_url":"https://x.example/cat.png"},
                    {"type":"input_image","file_id":"file_1"},
                    {"type":"input_file","file_url":"https://x.example/a.pdf"},
                    {"type":"input_file","file_data":"data:application/pdf;base64,CCCC"}]},
                  {"type":"function_call","call_id":"call_1","name":"f","arguments":"{}"},
                  {"type":"function_call_output","call_id":"call_1","output":"42"},
                  {"type":"item_reference","id":"msg_1"}]}""", """
                {"id":"resp_1","object":"response","status":"completed","output":[
                  {"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"I think"}]},
                  {"type":"web_search_call","id":"ws_1","status":"completed"},
                  {"type":"message","role":"assistant","content":[
                    {"type":"output_text","text":"Well"},{"type":"refusal","refusal":"No"}]},
                  {"type":"custom_tool_call","call_id":"call_2","name":"g","input":"text"}]}""");

        has(call, Attribute.INPUT_MESSAGES, """
                [{"role":"developer","parts":[{"type":"text","content":"Be kind"}]},
                 {"role":"user","parts":[
                  {"type":"text","content":"See"},
                  {"type":"uri","modality":"image","uri":"https://x.example/cat.png"},
                  {"type":"file","modality":"image","file_id":"file_1"},
                  {"type":"uri","modality":"document","uri":"https://x.example/a.pdf"},
                  {"type":"blob","mime_type":"application/pdf","modality":"document","content":"CCCC"}]},
                 {"role":"assistant","parts":[{"type":"tool_call","id":"call_1","name":"f","arguments":"{}"}]},
                 {"role":"tool","parts":[{"type":"tool_call_response","id":"call_1","response":"42"}]},
                 {"role":"assistant","parts":[{"type":"item_reference","id":"msg_1"}]}]""");
        has(call, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","finish_reason":"tool_call","parts":[
                  {"type":"reasoning","content":"I think"},
                  {"type":"server_tool_call","id":"ws_1","name":"web_search",
                   "server_tool_call":{"type":"web_search_call","id":"ws_1","status":"completed"}},
                  {"type":"text","content":"Well"},
                  {"type":"refusal","content":"No"},
                  {"type":"tool_call","id":"call_2","name":"g","arguments":"text"}]}]""");
    }

    @Test
    void promptsOfOtherOperations() {
        OpenAI client = capturing();

        SpanData completion = post(
                client,
                "/completions",
                "{\"model\":\"m\",\"prompt\":[\"a\",\"b\"]}",
                "{\"choices\":[{\"index\":0,\"text\":\"c\",\"finish_reason\":\"length\"}]}");
        has(completion, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[{"type":"text","content":"a"}]},
                 {"role":"user","parts":[{"type":"text","content":"b"}]}]""");
        has(completion, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"c"}],"finish_reason":"length"}]""");

        SpanData image = post(
                client,
                "/images/generations",
                "{\"model\":\"i\",\"prompt\":\"A cat\"}",
                "{\"data\":[{\"b64_json\":\"AAAA\"},{\"url\":\"https://x.example/cat.png\"}]}");
        has(image, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[{"type":"text","content":"A cat"}]}]""");
        has(image, Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"blob","modality":"image","content":"AAAA"}],"finish_reason":"stop"},
                 {"role":"assistant","parts":[{"type":"uri","modality":"image","uri":"https://x.example/cat.png"}],
                  "finish_reason":"stop"}]""");

        SpanData speech =
                post(client, "/audio/speech", "{\"model\":\"s\",\"input\":\"Hi\",\"instructions\":\"Softly\"}", "{}");
        has(speech, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[{"type":"text","content":"Hi"}]}]""");
        has(speech, Attribute.SYSTEM_INSTRUCTIONS, "[{\"type\":\"text\",\"content\":\"Softly\"}]");
        has(speech, Attribute.OUTPUT_MESSAGES, null);

        SpanData embedding = post(client, "/embeddings", "{\"model\":\"e\",\"input\":\"Hi\"}", "{\"data\":[]}");
        has(embedding, Attribute.INPUT_MESSAGES, null);

        server.on(Scripts.json("{\"object\":\"list\",\"data\":[]}"));
        client.vectorStores().search("vs_1", p -> p.query("What?"));
        assertThat(call().getAttributes().get(Attribute.RETRIEVAL_QUERY_TEXT)).isEqualTo("What?");
    }

    @Test
    void transcripts() {
        OpenAI client = capturing();
        server.on(Scripts.json("{\"text\":\"Hello\"}"));
        client.audio()
                .transcriptions()
                .create(p -> p.model("t").file(sound(), "a.wav").prompt("Names: Ann"));
        SpanData whole = call();
        server.on(Scripts.events(
                "{\"type\":\"transcript.text.delta\",\"delta\":\"Hel\"}",
                "{\"type\":\"transcript.text.delta\",\"delta\":\"lo\"}",
                "{\"type\":\"transcript.text.done\",\"text\":\"Hello\"}"));
        try (EventStream<TranscriptionStreamEvent> events = client.audio()
                .transcriptions()
                .createStreaming(p -> p.model("t").file(sound(), "a.wav"))) {
            events.forEach(event -> {});
        }
        SpanData streamed = call();

        has(whole, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[{"type":"text","content":"Names: Ann"}]}]""");
        for (SpanData call : List.of(whole, streamed)) {
            has(call, Attribute.OUTPUT_MESSAGES, """
                    [{"role":"assistant","parts":[{"type":"text","content":"Hello"}],"finish_reason":"stop"}]""");
        }
    }

    private static byte[] sound() {
        return "sound".getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void chunksOfAChatArePutTogether() {
        server.on(Scripts.events(
                "{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"Hel\"}}]}",
                "{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"lo\"}}]}",
                "{\"id\":\"c\",\"choices\":[{\"index\":1,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"call_1\","
                        + "\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"a\\\"\"}}]}}]}",
                "{\"id\":\"c\",\"choices\":[{\"index\":1,\"delta\":{\"tool_calls\":[{\"index\":0,"
                        + "\"function\":{\"arguments\":\":1}\"}}]},\"finish_reason\":\"tool_calls\"}]}",
                "{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}",
                "[DONE]"));

        try (EventStream<ChatCompletionChunk> chunks = capturing()
                .chat()
                .completions()
                .createStreaming(p -> p.model("m").addUserMessage("Hi"))) {
            chunks.forEach(chunk -> {});
        }

        has(call(), Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"Hello"}],"finish_reason":"stop"},
                 {"role":"assistant","parts":[{"type":"tool_call","id":"call_1","name":"f","arguments":"{\\"a\\":1}"}],
                  "finish_reason":"tool_call"}]""");
    }

    @Test
    void chunksOfACompletionArePutTogether() {
        server.on(Scripts.events(
                "{\"id\":\"c\",\"choices\":[{\"index\":0,\"text\":\"Hel\"}]}",
                "{\"id\":\"c\",\"choices\":[{\"index\":0,\"text\":\"lo\",\"finish_reason\":\"stop\"}]}",
                "[DONE]"));

        try (EventStream<Completion> chunks =
                capturing().completions().createStreaming(p -> p.model("m").prompt("Hi"))) {
            chunks.forEach(chunk -> {});
        }

        has(call(), Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"Hello"}],"finish_reason":"stop"}]""");
    }

    @Test
    void lastEventOfAResponseHasAllOfIt() {
        server.on(Scripts.events(
                "{\"type\":\"response.output_text.delta\",\"output_index\":0,\"delta\":\"Hel\"}",
                "{\"type\":\"response.completed\",\"response\":" + HELLO + "}"));

        try (EventStream<ResponseStreamEvent> events =
                capturing().responses().createStreaming(p -> p.model("m").input("Hi"))) {
            events.forEach(event -> {});
        }

        has(call(), Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"Hello"}],"finish_reason":"stop"}]""");
    }

    @Test
    void streamThatBreaksHasWhatHadCome() {
        server.on(Scripts.text(200, "text/event-stream", """
                data: {"type":"response.output_item.done","output_index":0,"item":{"type":"function_call",\
                "call_id":"call_1","name":"f","arguments":"{}"}}

                data: {"type":"response.output_text.delta","output_index":1,"delta":"Hel"}

                data: {"type":"response.output_text.delta","output_index":1,"delta":"l"}

                data: {"ty"""));
        OpenAI client = capturing();

        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model("m").input("Hi"))) {
            assertThat(catchThrowable(() -> events.forEach(event -> {}))).isInstanceOf(StreamTruncatedException.class);
        }

        has(call(), Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","finish_reason":"error","parts":[
                  {"type":"tool_call","id":"call_1","name":"f","arguments":"{}"},{"type":"text","content":"Hell"}]}]""");
    }

    @Test
    void streamThatIsLeftHasWhatHadCome() {
        server.on(
                Scripts.events("{\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hel\"}}]}", "[DONE]"));

        try (EventStream<ChatCompletionChunk> chunks = capturing()
                .chat()
                .completions()
                .createStreaming(p -> p.model("m").addUserMessage("Hi"))) {
            assertThat(chunks.iterator().next()).isNotNull();
        }

        has(call(), Attribute.OUTPUT_MESSAGES, """
                [{"role":"assistant","parts":[{"type":"text","content":"Hel"}],"finish_reason":"unknown"}]""");
    }

    @Test
    void longTextsAreCutAndLongDataIsLeftOut() {
        OpenAI client = client(observer().captureContent(true).contentLimit(5).build());

        SpanData call = post(client, "/chat/completions", """
                {"model":"m","messages":[{"role":"user","content":[
                  {"type":"text","text":"12345"},
                  {"type":"text","text":"123456"},
                  {"type":"text","text":"1234😀"},
                  {"type":"image_url","image_url":{"url":"data:image/png;base64,AAAAAA"}},
                  {"type":"new_kind","deep":[{"text":"123456"}]}]}]}""", ANSWERED);

        has(call, Attribute.INPUT_MESSAGES, """
                [{"role":"user","parts":[
                  {"type":"text","content":"12345"},
                  {"type":"text","content":"12345…"},
                  {"type":"text","content":"1234…"},
                  {"type":"blob","mime_type":"image/png","modality":"image","content":""},
                  {"type":"new_k…","deep":[{"text":"12345…"}]}]}]""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observer().contentLimit(0))
                .withMessage("contentLimit must be at least 1, not 0");
    }

    @Test
    void messageOfAnErrorIsContent() {
        server.on(Scripts.status(400, "{\"error\":{\"message\":\"You said: boo\"}}"));
        OpenAI client = capturing();

        assertThat(catchThrowable(
                        () -> client.responses().create(p -> p.model("m").input("boo"))))
                .isInstanceOf(BadRequestException.class);

        SpanData call = call();
        assertThat(call.getStatus().getDescription()).contains("You said: boo");
        assertThat(call.toString()).doesNotContain(KEY);
    }
}
