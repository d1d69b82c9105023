package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the input of a response as the items that the service lists: with ids, states and content in parts. */
final class ResponseInputItems {

    private ResponseInputItems() {}

    static List<JsonValue> of(JsonValue request, Ids ids) {
        Optional<JsonValue> input = Json.value(request, "input");
        Optional<String> text = input.flatMap(JsonValue::asString);
        if (text.isPresent()) {
            JsonValue message =
                    Members.of("role", "user").put("content", text.get()).json();
            return List.of(message(message, ids));
        }
        List<JsonValue> items = new ArrayList<>();
        for (JsonValue item : input.map(Json::items).orElse(List.of())) {
            items.add(item.get("role").isPresent() ? message(item, ids) : other(item, ids));
        }
        return items;
    }

    private static JsonValue message(JsonValue item, Ids ids) {
        String role = Json.text(item, "role").orElse("user");
        JsonValue content = item.get("content").orElse(Json.NULL);
        return Members.of("id", Json.text(item, "id").orElseGet(() -> ids.hex("msg_")))
                .put("type", "message")
                .put("status", "completed")
                .put(
                        "content",
                        content.asString()
                                .map(text -> List.of(part(role, text)))
                                .orElse(Json.items(content)))
                .put("role", role)
                .json();
    }

    private static JsonValue part(String role, String text) {
        return role.equals("assistant")
                ? ResponseOutput.textPart(text)
                : Members.of("type", "input_text").put("text", text).json();
    }

    private static JsonValue other(JsonValue item, Ids ids) {
        String type = Json.text(item, "type").orElse("");
        String prefix = type.equals("function_call") ? "fc_" : type.endsWith("_output") ? "fco_" : "item_";
        return Members.of("id", Json.text(item, "id").orElseGet(() -> ids.hex(prefix)))
                .put("status", "completed")
                .putAll(item)
                .json();
    }
}
