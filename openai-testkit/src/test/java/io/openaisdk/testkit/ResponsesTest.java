package io.openaisdk.testkit;

import static io.openaisdk.testkit.Wire.at;
import static io.openaisdk.testkit.Wire.number;
import static io.openaisdk.testkit.Wire.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.Wire.Event;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResponsesTest extends ServerTest {

    private static final Map<String, Object> HI = Map.of("model", "gpt-5.5", "input", "Hi");
    private static final Map<String, Object> STREAM = Map.of("model", "gpt-5.5", "input", "Hi", "stream", true);
    private static final JsonValue SCHEMA = JsonValue.parse("""
        {"type":"object","properties":{
          "city":{"type":"string"},"days":{"type":"integer"},"kind":{"enum":["warm","cold"]},
          "tags":{"type":"array","items":{"$ref":"#/$defs/tag"}}},
         "required":["city"],"$defs":{"tag":{"type":["string","null"]}}}\
        """);

    @Test
    void createdResponsesHaveWhatTheServiceAlwaysSends() throws Exception {
        JsonValue response = wire.post("/responses", HI);

        assertThat(response.asObject().orElseThrow())
                .containsKeys(
                        "id",
                        "object",
                        "created_at",
                        "error",
                        "incomplete_details",
                        "instructions",
                        "metadata",
                        "model",
                        "output",
                        "parallel_tool_calls",
                        "temperature",
                        "tool_choice",
                        "tools",
                        "top_p");
        assertThat(text(response, "id")).startsWith("resp_");
        assertThat(text(response, "object")).isEqualTo("response");
        assertThat(text(response, "status")).isEqualTo("completed");
        JsonValue message = at(response, "output", 0);
        assertThat(text(message, "id")).startsWith("msg_");
        assertThat(text(message, "role")).isEqualTo("assistant");
        assertThat(text(message, "content", 0, "type")).isEqualTo("output_text");
        assertThat(text(message, "content", 0, "text"))
                .startsWith("This is a canned answer")
                .endsWith("You said: Hi");
        JsonValue usage = at(response, "usage");
        assertThat(number(usage, "total_tokens"))
                .isEqualTo(number(usage, "input_tokens") + number(usage, "output_tokens"));
    }

    @Test
    void textsAreStreamedInTheOrderOfTheService() throws Exception {
        server.whenever().respondWith(Answer.text("Hello there"));

        List<Event> events = wire.events("/responses", STREAM);

        assertThat(events)
                .extracting(Event::name)
                .containsExactly(
                        "response.created",
                        "response.in_progress",
                        "response.output_item.added",
                        "response.content_part.added",
                        "response.output_text.delta",
                        "response.output_text.delta",
                        "response.output_text.done",
                        "response.content_part.done",
                        "response.output_item.done",
                        "response.completed");
        assertThat(events)
                .allSatisfy(event -> assertThat(text(event.json(), "type")).isEqualTo(event.name()));
        assertThat(events)
                .extracting(event -> number(event.json(), "sequence_number"))
                .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
        JsonValue finished = at(events.get(9).json(), "response");
        String itemId = text(finished, "output", 0, "id");
        assertThat(events.subList(3, 8))
                .allSatisfy(event -> assertThat(text(event.json(), "item_id")).isEqualTo(itemId));
        assertThat(text(events.get(4).json(), "delta")).isEqualTo("Hello");
        assertThat(text(events.get(5).json(), "delta")).isEqualTo(" there");
        assertThat(text(events.get(6).json(), "text")).isEqualTo("Hello there");
        assertThat(at(events.get(8).json(), "item")).isEqualTo(at(finished, "output", 0));
        assertThat(wire.get("/responses/" + text(finished, "id"))).isEqualTo(finished);
    }

    @Test
    void toolCallsAreStreamedInPieces() throws Exception {
        String arguments = "{\"city\":\"Zürich 😀\"}";
        server.whenever().respondWith(Answer.toolCall("get_weather", arguments).andToolCall("get_time", "{}"));

        List<Event> events = wire.events("/responses", STREAM);

        assertThat(events)
                .extracting(Event::name)
                .filteredOn(name -> !name.endsWith(".delta"))
                .containsExactly(
                        "response.created",
                        "response.in_progress",
                        "response.output_item.added",
                        "response.function_call_arguments.done",
                        "response.output_item.done",
                        "response.output_item.added",
                        "response.function_call_arguments.done",
                        "response.output_item.done",
                        "response.completed");
        String streamed = events.stream()
                .filter(event -> event.name().equals("response.function_call_arguments.delta"))
                .filter(event -> number(event.json(), "output_index") == 0)
                .map(event -> text(event.json(), "delta"))
                .collect(Collectors.joining());
        assertThat(streamed).isEqualTo(arguments);
        JsonValue call = at(events.get(events.size() - 1).json(), "response", "output", 0);
        assertThat(text(call, "type")).isEqualTo("function_call");
        assertThat(text(call, "id")).startsWith("fc_");
        assertThat(text(call, "call_id")).startsWith("call_");
        assertThat(text(call, "arguments")).isEqualTo(arguments);
    }

    @Test
    void refusalsAreStreamedAsSuch() throws Exception {
        server.whenever().respondWith(Answer.refusal("No, sorry"));

        List<Event> events = wire.events("/responses", STREAM);

        assertThat(events)
                .extracting(Event::name)
                .containsSubsequence(
                        "response.content_part.added",
                        "response.refusal.delta",
                        "response.refusal.delta",
                        "response.refusal.done",
                        "response.content_part.done");
        assertThat(text(events.get(events.size() - 1).json(), "response", "output", 0, "content", 0, "refusal"))
                .isEqualTo("No, sorry");
    }

    @Test
    void incompleteResponsesSayWhy() throws Exception {
        server.whenever().respondWith(Answer.text("Once upon").incomplete("max_output_tokens"));

        JsonValue response = wire.post("/responses", HI);
        assertThat(text(response, "status")).isEqualTo("incomplete");
        assertThat(text(response, "incomplete_details", "reason")).isEqualTo("max_output_tokens");
        List<Event> events = wire.events("/responses", STREAM);
        assertThat(events.get(events.size() - 1).name()).isEqualTo("response.incomplete");
    }

    @Test
    void forcedToolsAndSchemasAreObeyedWithoutARule() throws Exception {
        JsonValue called = wire.post(
                "/responses",
                Map.of(
                        "model", "gpt-5.5",
                        "input", "Hi",
                        "tool_choice", "required",
                        "tools", List.of(Map.of("type", "function", "name", "forecast", "parameters", SCHEMA))));
        assertThat(text(called, "output", 0, "name")).isEqualTo("forecast");
        assertThat(JsonValue.parse(text(called, "output", 0, "arguments"))).isEqualTo(JsonValue.parse("""
            {"city":"canned city","days":1,"kind":"warm","tags":["canned tags"]}\
            """));
        assertThat(at(called, "tools", 0, "strict")).isEqualTo(JsonValue.of(true));

        JsonValue format = JsonValue.of(Map.of("type", "json_schema", "name", "forecast", "schema", SCHEMA));
        JsonValue said =
                wire.post("/responses", Map.of("model", "gpt-5.5", "input", "Hi", "text", Map.of("format", format)));
        assertThat(text(JsonValue.parse(text(said, "output", 0, "content", 0, "text")), "city"))
                .isEqualTo("canned city");
    }

    @Test
    void storedResponsesCanBeReplayedAndDeleted() throws Exception {
        List<Event> events = wire.events("/responses", STREAM);
        String path = "/responses/" + text(events.get(0).json(), "response", "id");

        assertThat(Wire.events(wire.send("GET", path + "?stream=true").body())).isEqualTo(events);
        assertThat(Wire.events(
                        wire.send("GET", path + "?stream=true&starting_after=3").body()))
                .isEqualTo(events.subList(4, events.size()));
        assertThat(at(wire.delete(path), "deleted")).isEqualTo(JsonValue.of(true));
        assertThat(wire.send("GET", path).statusCode()).isEqualTo(404);
    }

    @Test
    void responsesThatAreNotStoredCannotBeFetched() throws Exception {
        JsonValue response = wire.post("/responses", Map.of("model", "gpt-5.5", "input", "Hi", "store", false));

        assertThat(wire.send("GET", "/responses/" + text(response, "id")).statusCode())
                .isEqualTo(404);
        JsonValue error = JsonValue.parse(wire.send(wire.json(
                        "/responses",
                        Map.of("model", "gpt-5.5", "input", "Hi", "previous_response_id", text(response, "id"))))
                .body());
        assertThat(text(error, "error", "code")).isEqualTo("previous_response_not_found");
    }

    @Test
    void backgroundResponsesTakeTwoFetchesAndCanBeCancelled() throws Exception {
        Map<String, Object> request = Map.of("model", "gpt-5.5", "input", "Hi", "background", true);
        JsonValue first = wire.post("/responses", request);
        String path = "/responses/" + text(first, "id");
        assertThat(text(first, "status")).isEqualTo("queued");
        assertThat(text(wire.get(path), "status")).isEqualTo("in_progress");
        assertThat(text(wire.get(path), "status")).isEqualTo("completed");
        assertThat(text(wire.post(path + "/cancel", Map.of()), "status")).isEqualTo("completed");

        String other = "/responses/" + text(wire.post("/responses", request), "id");
        assertThat(text(wire.post(other + "/cancel", Map.of()), "status")).isEqualTo("cancelled");
        assertThat(text(wire.get(other), "status")).isEqualTo("cancelled");

        String foreground = "/responses/" + text(wire.post("/responses", HI), "id");
        assertThat(wire.send(wire.json(foreground + "/cancel", Map.of())).statusCode())
                .isEqualTo(400);
    }

    @Test
    void inputItemsComeInPages() throws Exception {
        List<Map<String, Object>> input = List.of(
                Map.of("role", "user", "content", "one"),
                Map.of("role", "assistant", "content", "two"),
                Map.of("type", "function_call", "call_id", "call_1", "name", "f", "arguments", "{}"),
                Map.of("type", "function_call_output", "call_id", "call_1", "output", "done"));
        String id = text(wire.post("/responses", Map.of("model", "gpt-5.5", "input", input)), "id");

        JsonValue first = wire.get("/responses/" + id + "/input_items?limit=3&order=asc");
        assertThat(at(first, "has_more")).isEqualTo(JsonValue.of(true));
        assertThat(text(first, "data", 0, "content", 0, "type")).isEqualTo("input_text");
        assertThat(text(first, "data", 1, "content", 0, "type")).isEqualTo("output_text");
        assertThat(text(first, "last_id")).isEqualTo(text(first, "data", 2, "id"));
        JsonValue second =
                wire.get("/responses/" + id + "/input_items?limit=3&order=asc&after=" + text(first, "last_id"));
        assertThat(at(second, "has_more")).isEqualTo(JsonValue.of(false));
        assertThat(text(second, "data", 0, "type")).isEqualTo("function_call_output");
        assertThat(text(wire.get("/responses/" + id + "/input_items"), "data", 0, "type"))
                .isEqualTo("function_call_output");
    }

    @Test
    void inputIsCountedAndCompacted() throws Exception {
        JsonValue count = wire.post("/responses/input_tokens", Map.of("model", "gpt-5.5", "input", "12345678"));
        assertThat(text(count, "object")).isEqualTo("response.input_tokens");
        assertThat(number(count, "input_tokens")).isEqualTo(2);

        JsonValue compacted = wire.post("/responses/compact", HI);
        assertThat(text(compacted, "object")).isEqualTo("response.compaction");
        assertThat(text(compacted, "output", 0, "role")).isEqualTo("user");
        assertThat(text(compacted, "output", 1, "type")).isEqualTo("compaction");
        assertThat(number(compacted, "usage", "input_tokens")).isEqualTo(1);
    }
}
