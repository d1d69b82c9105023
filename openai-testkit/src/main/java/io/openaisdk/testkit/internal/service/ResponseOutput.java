package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.ToolCall;
import io.openaisdk.testkit.internal.wire.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes words as output items of a response. */
final class ResponseOutput {

    private ResponseOutput() {}

    static List<JsonValue> items(Words words, Ids ids) {
        List<JsonValue> items = new ArrayList<>();
        String status = words.incompleteReason().isPresent() ? "incomplete" : "completed";
        words.text().ifPresent(text -> items.add(message(ids.hex("msg_"), status, List.of(textPart(text)))));
        words.refusal().ifPresent(text -> items.add(message(ids.hex("msg_"), status, List.of(refusalPart(text)))));
        for (ToolCall call : words.toolCalls()) {
            items.add(functionCall(ids.hex("fc_"), status, ids.alphanumeric("call_"), call));
        }
        return items;
    }

    private static JsonValue message(String id, String status, List<JsonValue> content) {
        return Members.of("id", id)
                .put("type", "message")
                .put("status", status)
                .put("content", content)
                .put("role", "assistant")
                .json();
    }

    private static JsonValue functionCall(String id, String status, String callId, ToolCall call) {
        return Members.of("id", id)
                .put("type", "function_call")
                .put("status", status)
                .put("arguments", call.arguments())
                .put("call_id", callId)
                .put("name", call.name())
                .json();
    }

    static JsonValue textPart(String text) {
        return Members.of("type", "output_text")
                .put("annotations", List.of())
                .put("logprobs", List.of())
                .put("text", text)
                .json();
    }

    static JsonValue refusalPart(String text) {
        return Members.of("type", "refusal").put("refusal", text).json();
    }
}
