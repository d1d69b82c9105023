package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the messages of the chat API, and the texts of the one before it, by the schema of the GenAI conventions. */
final class ChatMessages {

    static final String ASSISTANT = "assistant";
    static final String TOOL = "tool";
    static final String USER = "user";

    private final Parts parts;

    ChatMessages(Parts parts) {
        this.parts = parts;
    }

    List<JsonValue> input(Properties params) {
        return params.items("messages").stream()
                .map(message -> message(Properties.of(message), null))
                .toList();
    }

    /** Gives a message for each choice. */
    List<JsonValue> output(Properties completion, String reasonIfNone) {
        return completion.items("choices").stream()
                .map(item -> {
                    Properties choice = Properties.of(item);
                    String given = choice.text("finish_reason");
                    String reason = finishReason(given == null ? reasonIfNone : given);
                    return choice.get("message") == null
                            ? message(ASSISTANT, parts.of(choice.get("text")), reason)
                            : message(choice.object("message"), reason);
                })
                .toList();
    }

    static JsonValue message(String role, List<JsonValue> parts, @Nullable String finishReason) {
        return Json.object("role", role, "parts", parts, "finish_reason", finishReason);
    }

    /** The schema has one word for what the API calls by its old and by its new name. */
    static String finishReason(String reason) {
        return reason.equals("tool_calls") || reason.equals("function_call") ? "tool_call" : reason;
    }

    private JsonValue message(Properties message, @Nullable String finishReason) {
        String role = message.text("role");
        List<JsonValue> all = new ArrayList<>();
        if (TOOL.equals(role) || "function".equals(role)) {
            all.add(parts.toolCallResponse(message.text("tool_call_id"), message.get("content")));
        } else {
            all.addAll(parts.of(message.get("content")));
            if (message.text("refusal") != null) {
                all.add(parts.refusal(message.text("refusal")));
            }
            String transcript = message.object("audio").text("transcript");
            if (transcript != null) {
                all.add(parts.text(transcript));
            }
            message.items("tool_calls").forEach(call -> all.add(toolCall(Properties.of(call))));
            if (message.get("function_call") != null) {
                all.add(function(null, message.object("function_call")));
            }
        }
        return Json.object(
                "role",
                role == null ? ASSISTANT : role,
                "parts",
                all,
                "name",
                message.text("name"),
                "finish_reason",
                finishReason);
    }

    private JsonValue toolCall(Properties call) {
        String id = call.text("id");
        return call.get("custom") == null
                ? function(id, call.object("function"))
                : parts.toolCall(
                        id,
                        call.object("custom").text("name"),
                        call.object("custom").text("input"));
    }

    private JsonValue function(@Nullable String id, Properties function) {
        return parts.toolCall(id, function.text("name"), function.text("arguments"));
    }
}
