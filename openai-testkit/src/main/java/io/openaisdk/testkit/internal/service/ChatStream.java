package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Tokens;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the chunks that a chat completion comes as; several choices take turns. */
final class ChatStream {

    private final JsonValue completion;
    private final boolean includeUsage;
    private final List<String> events = new ArrayList<>();

    private ChatStream(JsonValue completion, boolean includeUsage) {
        this.completion = completion;
        this.includeUsage = includeUsage;
    }

    static List<String> of(JsonValue completion, Words words, JsonValue request) {
        ChatStream stream = new ChatStream(completion, EventWriter.includesUsage(request));
        List<List<JsonValue>> deltas = new ArrayList<>();
        for (JsonValue choice : Json.items(completion, "choices")) {
            deltas.add(deltas(choice.get("message").orElseThrow()));
        }
        stream.addDeltas(deltas);
        stream.finish();
        return EventWriter.unlessFailing(words, stream.events);
    }

    private static List<JsonValue> deltas(JsonValue message) {
        List<JsonValue> deltas = new ArrayList<>();
        boolean speaks = message.get("tool_calls").isEmpty()
                || Json.text(message, "content").isPresent();
        deltas.add(Members.of("role", "assistant")
                .put("content", speaks ? "" : null)
                .put("refusal", null)
                .json());
        for (String kind : List.of("content", "refusal")) {
            Json.text(message, kind).stream()
                    .flatMap(text -> Tokens.words(text).stream())
                    .forEach(word -> deltas.add(Members.of(kind, word).json()));
        }
        List<JsonValue> toolCalls = Json.items(message, "tool_calls");
        for (int i = 0; i < toolCalls.size(); i++) {
            addToolCall(deltas, i, toolCalls.get(i));
        }
        return deltas;
    }

    private static void addToolCall(List<JsonValue> deltas, int index, JsonValue toolCall) {
        JsonValue function = toolCall.get("function").orElseThrow();
        deltas.add(toolCallDelta(Members.of("index", index)
                .putAll(toolCall)
                .put("function", Members.copy(function).put("arguments", ""))));
        for (String chunk : Tokens.chunks(Json.text(function, "arguments").orElse(""))) {
            deltas.add(toolCallDelta(Members.of("index", index).put("function", Members.of("arguments", chunk))));
        }
    }

    private static JsonValue toolCallDelta(Members toolCall) {
        return Members.of("tool_calls", List.of(toolCall.json())).json();
    }

    private void addDeltas(List<List<JsonValue>> deltasByChoice) {
        int longest = deltasByChoice.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (int choice = 0; choice < deltasByChoice.size(); choice++) {
                if (i < deltasByChoice.get(choice).size()) {
                    addChunk(choice, deltasByChoice.get(choice).get(i), Json.NULL);
                }
            }
        }
    }

    private void finish() {
        List<JsonValue> choices = Json.items(completion, "choices");
        for (int i = 0; i < choices.size(); i++) {
            addChunk(
                    i,
                    JsonValue.of(Map.of()),
                    choices.get(i).get("finish_reason").orElse(Json.NULL));
        }
        if (includeUsage) {
            events.add(EventWriter.data(chunk(List.of())
                    .put("usage", completion.get("usage").orElse(Json.NULL))
                    .json()));
        }
        events.add(EventWriter.DONE);
    }

    private void addChunk(int index, JsonValue delta, JsonValue finishReason) {
        JsonValue choice = Members.of("index", index)
                .put("delta", delta)
                .put("logprobs", null)
                .put("finish_reason", finishReason)
                .json();
        Members chunk = chunk(List.of(choice));
        events.add(EventWriter.data((includeUsage ? chunk.put("usage", null) : chunk).json()));
    }

    private Members chunk(List<JsonValue> choices) {
        return Members.copy(completion)
                .without("usage")
                .without("metadata")
                .put("object", "chat.completion.chunk")
                .put("choices", choices);
    }
}
