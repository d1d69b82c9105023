package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Writes the items of the Responses API by the schema of the GenAI conventions. */
final class ResponseItems {

    private final Parts parts;

    ResponseItems(Parts parts) {
        this.parts = parts;
    }

    List<JsonValue> input(Properties params) {
        JsonValue input = params.get("input");
        if (input == null) {
            return List.of();
        }
        return input.asString()
                .map(text -> List.of(ChatMessages.message(ChatMessages.USER, List.of(parts.text(text)), null)))
                .orElseGet(() -> params.items("input").stream()
                        .map(item -> ChatMessages.message(role(Properties.of(item)), parts(item), null))
                        .toList());
    }

    /** Gives one message, for all items are one response; none for a response without items. */
    List<JsonValue> output(Properties response, String finishReason) {
        List<JsonValue> all = new ArrayList<>();
        response.items("output").forEach(item -> all.addAll(parts(item)));
        return all.isEmpty()
                ? List.of()
                : List.of(ChatMessages.message(ChatMessages.ASSISTANT, all, ChatMessages.finishReason(finishReason)));
    }

    private static String role(Properties item) {
        String role = item.text("role");
        if (role != null) {
            return role;
        }
        String type = item.text("type");
        return type != null && type.endsWith("_output") ? ChatMessages.TOOL : ChatMessages.ASSISTANT;
    }

    private List<JsonValue> parts(JsonValue value) {
        Properties item = Properties.of(value);
        String type = item.text("type");
        if (type == null) {
            return parts.of(item.get("content")); // a message that does not say so
        }
        return switch (type) {
            case "message" -> parts.of(item.get("content"));
            case "function_call" ->
                List.of(parts.toolCall(item.text("call_id"), item.text("name"), item.text("arguments")));
            case "custom_tool_call" ->
                List.of(parts.toolCall(item.text("call_id"), item.text("name"), item.text("input")));
            case "function_call_output", "custom_tool_call_output" ->
                List.of(parts.toolCallResponse(item.text("call_id"), item.get("output")));
            case "reasoning" -> reasoning(item);
            default ->
                List.of(
                        type.endsWith("_call")
                                ? parts.serverToolCall(
                                        item.text("id"), type.substring(0, type.length() - "_call".length()), value)
                                : parts.generic(value));
        };
    }

    private List<JsonValue> reasoning(Properties item) {
        List<JsonValue> all = new ArrayList<>();
        for (String name : List.of("summary", "content")) {
            for (JsonValue text : item.items(name)) {
                all.add(parts.reasoning(Properties.of(text).text("text")));
            }
        }
        return all;
    }
}
