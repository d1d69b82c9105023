package io.openaisdk.testkit;

import static io.openaisdk.testkit.Wire.at;
import static io.openaisdk.testkit.Wire.number;
import static io.openaisdk.testkit.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.Wire.Event;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatTest extends ServerTest {

    private static final JsonValue NULL = JsonValue.of(null);

    private static Map<String, Object> hi(Map<String, ?> more) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", "gpt-5.5");
        request.put("messages", List.of(Map.of("role", "user", "content", "Hi")));
        request.putAll(more);
        return request;
    }

    @Test
    void completionsHaveWhatTheServiceAlwaysSends() throws Exception {
        JsonValue completion = wire.post("/chat/completions", hi(Map.of("n", 2)));

        assertThat(text(completion, "id")).startsWith("chatcmpl-");
        assertThat(text(completion, "object")).isEqualTo("chat.completion");
        assertThat(text(completion, "model")).isEqualTo("gpt-5.5");
        assertThat(at(completion, "choices").asArray().orElseThrow()).hasSize(2);
        JsonValue choice = at(completion, "choices", 1);
        assertThat(number(choice, "index")).isEqualTo(1);
        assertThat(text(choice, "finish_reason")).isEqualTo("stop");
        assertThat(at(choice, "logprobs")).isEqualTo(NULL);
        assertThat(text(choice, "message", "role")).isEqualTo("assistant");
        assertThat(text(choice, "message", "content")).endsWith("You said: Hi");
        assertThat(at(choice, "message", "refusal")).isEqualTo(NULL);
        assertThat(number(completion, "usage", "prompt_tokens")).isEqualTo(1);
    }

    @Test
    void textsAreStreamedInTheOrderOfTheService() throws Exception {
        server.whenever().respondWith(Answer.text("Hello there"));

        List<Event> events = wire.events(
                "/chat/completions", hi(Map.of("stream", true, "stream_options", Map.of("include_usage", true))));

        assertThat(events.get(events.size() - 1).data()).isEqualTo("[DONE]");
        List<JsonValue> chunks =
                events.subList(0, events.size() - 1).stream().map(Event::json).toList();
        assertThat(chunks).hasSize(5).allSatisfy(chunk -> {
            assertThat(text(chunk, "object")).isEqualTo("chat.completion.chunk");
            assertThat(text(chunk, "id")).isEqualTo(text(chunks.get(0), "id"));
        });
        assertThat(at(chunks.get(0), "choices", 0, "delta")).isEqualTo(JsonValue.parse("""
            {"role":"assistant","content":"","refusal":null}\
            """));
        assertThat(text(chunks.get(1), "choices", 0, "delta", "content")).isEqualTo("Hello");
        assertThat(text(chunks.get(2), "choices", 0, "delta", "content")).isEqualTo(" there");
        assertThat(at(chunks.get(2), "choices", 0, "finish_reason")).isEqualTo(NULL);
        assertThat(at(chunks.get(2), "usage")).isEqualTo(NULL);
        assertThat(text(chunks.get(3), "choices", 0, "finish_reason")).isEqualTo("stop");
        assertThat(at(chunks.get(4), "choices").asArray().orElseThrow()).isEmpty();
        assertThat(number(chunks.get(4), "usage", "completion_tokens")).isEqualTo(3);
    }

    @Test
    void usageIsStreamedOnlyWhenAskedFor() throws Exception {
        List<Event> events = wire.events("/chat/completions", hi(Map.of("stream", true)));

        assertThat(events.subList(0, events.size() - 1))
                .allSatisfy(event -> assertThat(event.json().get("usage")).isEmpty());
    }

    @Test
    void toolCallsAreStreamedInPieces() throws Exception {
        String arguments = "{\"city\":\"Paris\",\"days\":3}";
        server.whenever().respondWith(Answer.toolCall("get_weather", arguments).andToolCall("get_time", "{}"));

        List<Event> events = wire.events("/chat/completions", hi(Map.of("stream", true)));

        assertThat(at(events.get(0).json(), "choices", 0, "delta", "content")).isEqualTo(NULL);
        StringBuilder first = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (Event event : events.subList(1, events.size() - 2)) {
            JsonValue call = at(event.json(), "choices", 0, "delta", "tool_calls", 0);
            call.get("id").ifPresent(id -> names.add(text(call, "function", "name")));
            if (number(call, "index") == 0) {
                first.append(text(call, "function", "arguments"));
            }
        }
        assertThat(names).containsExactly("get_weather", "get_time");
        assertThat(first).hasToString(arguments);
        assertThat(text(events.get(events.size() - 2).json(), "choices", 0, "finish_reason"))
                .isEqualTo("tool_calls");
    }

    @Test
    void refusalsAndBrokenOffAnswersSaySo() throws Exception {
        server.whenever().respondWith(Answer.refusal("No"), Answer.text("Once").incomplete("max_output_tokens"));

        JsonValue refused = at(wire.post("/chat/completions", hi(Map.of())), "choices", 0);
        assertThat(text(refused, "message", "refusal")).isEqualTo("No");
        assertThat(at(refused, "message", "content")).isEqualTo(NULL);
        JsonValue brokenOff = at(wire.post("/chat/completions", hi(Map.of())), "choices", 0);
        assertThat(text(brokenOff, "finish_reason")).isEqualTo("length");
    }

    @Test
    void toolOutputsAreAcknowledged() throws Exception {
        server.whenever().contains("Hi").respondWith(Answer.toolCall("f", "{}"));
        JsonValue message = at(wire.post("/chat/completions", hi(Map.of())), "choices", 0, "message");
        List<Object> messages = List.of(
                Map.of("role", "user", "content", "Hi"),
                message,
                Map.of("role", "tool", "tool_call_id", text(message, "tool_calls", 0, "id"), "content", "42"));

        JsonValue second = wire.post("/chat/completions", hi(Map.of("messages", messages)));

        assertThat(text(second, "choices", 0, "message", "content")).endsWith("The tool said: 42");
    }

    @Test
    void storedCompletionsAreListedChangedAndDeleted() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String team : List.of("a", "b", "a")) {
            Map<String, Object> request = hi(Map.of("store", true, "metadata", Map.of("team", team)));
            ids.add(text(wire.post("/chat/completions", request), "id"));
        }
        wire.post("/chat/completions", hi(Map.of()));

        JsonValue page = wire.get("/chat/completions?limit=2");
        assertThat(text(page, "data", 0, "id")).isEqualTo(ids.get(0));
        assertThat(at(page, "has_more")).isEqualTo(JsonValue.of(true));
        JsonValue last = wire.get("/chat/completions?limit=2&after=" + ids.get(1));
        assertThat(text(last, "first_id")).isEqualTo(ids.get(2));
        assertThat(at(last, "has_more")).isEqualTo(JsonValue.of(false));
        assertThat(text(wire.get("/chat/completions?order=desc"), "data", 0, "id"))
                .isEqualTo(ids.get(2));
        assertThat(at(wire.get("/chat/completions?metadata%5Bteam%5D=a"), "data")
                        .asArray()
                        .orElseThrow())
                .hasSize(2);
        assertThat(at(wire.get("/chat/completions?model=other"), "data")
                        .asArray()
                        .orElseThrow())
                .isEmpty();

        String path = "/chat/completions/" + ids.get(0);
        assertThat(text(wire.post(path, Map.of("metadata", Map.of("team", "c"))), "metadata", "team"))
                .isEqualTo("c");
        assertThat(text(wire.get(path), "metadata", "team")).isEqualTo("c");
        JsonValue messages = wire.get(path + "/messages");
        assertThat(text(messages, "data", 0, "content")).isEqualTo("Hi");
        assertThat(text(messages, "data", 0, "id")).startsWith(ids.get(0));
        assertThat(text(wire.delete(path), "object")).isEqualTo("chat.completion.deleted");
        assertThat(wire.send("GET", path).statusCode()).isEqualTo(404);
    }

    @Test
    void legacyCompletionsAnswerEveryPrompt() throws Exception {
        server.whenever().respondWith(Answer.text("and so on"));
        Map<String, Object> request =
                Map.of("model", "gpt-3.5-turbo-instruct", "prompt", List.of("a ", "b "), "echo", true);

        JsonValue completion = wire.post("/completions", request);

        assertThat(text(completion, "object")).isEqualTo("text_completion");
        assertThat(text(completion, "choices", 0, "text")).isEqualTo("a and so on");
        assertThat(text(completion, "choices", 1, "text")).isEqualTo("b and so on");
        assertThat(text(completion, "choices", 1, "finish_reason")).isEqualTo("stop");
        List<Event> events =
                wire.events("/completions", Map.of("model", "gpt-3.5-turbo-instruct", "prompt", "a", "stream", true));
        assertThat(events).hasSize(5);
        assertThat(text(events.get(1).json(), "choices", 0, "text")).isEqualTo(" so");
        assertThat(events.get(4).data()).isEqualTo("[DONE]");
    }

    @Test
    void malformedRequestsAreRefused() throws Exception {
        assertThat(error("/chat/completions", "{\"model\":"))
                .isEqualTo("400 null null We could not parse the JSON body of your request. "
                        + "The API expects a JSON object.");
        assertThat(error("/chat/completions", "{}"))
                .isEqualTo("400 \"model\" \"missing_required_parameter\" Missing required parameter: 'model'.");
        assertThat(error("/chat/completions", "{\"model\":\"m\"}"))
                .isEqualTo("400 \"messages\" \"missing_required_parameter\" Missing required parameter: 'messages'.");
        assertThat(error("/chat/completions", "{\"model\":\"m\",\"messages\":\"Hi\"}"))
                .startsWith("400 \"messages\" \"invalid_type\"");
        assertThat(error("/chat/completions", "{\"model\":\"m\",\"messages\":[{}],\"n\":0}"))
                .startsWith("400 \"n\" \"invalid_value\"");
        assertThat(error("/responses", "{\"model\":\"m\"}"))
                .isEqualTo("400 \"input\" \"missing_required_parameter\" Missing required parameter: 'input'.");
        assertThat(error("/responses", "{\"model\":\"does-not-exist\",\"input\":\"Hi\"}"))
                .startsWith("404 null \"model_not_found\"");
    }

    private String error(String path, String body) throws Exception {
        var response =
                wire.send(wire.request(path).POST(BodyPublishers.ofString(body)).build());
        JsonValue error = at(JsonValue.parse(response.body()), "error");
        assertThat(text(error, "type")).isEqualTo("invalid_request_error");
        return response.statusCode() + " " + at(error, "param") + " " + at(error, "code") + " "
                + text(error, "message");
    }
}
