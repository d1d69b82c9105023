package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes contents of messages as the parts that the schema of the GenAI conventions has.
 *
 * <p>A text that is longer than the limit is cut; of binary data that is longer nothing is kept, for half an image is none.
 */
final class Parts {

    private static final String TYPE = "type";
    private static final String TEXT = "text";
    private static final String CONTENT = "content";
    private static final String MODALITY = "modality";

    private final int limit;

    Parts(int limit) {
        this.limit = limit;
    }

    /** Gives the parts of a content, which is a text or a list of parts of the API. */
    List<JsonValue> of(@Nullable JsonValue content) {
        if (content == null) {
            return List.of();
        }
        return content.asString()
                .map(text -> List.of(text(text)))
                .orElseGet(() -> content.asArray().orElse(List.of()).stream()
                        .map(this::part)
                        .toList());
    }

    private JsonValue part(JsonValue value) {
        Properties part = Properties.of(value);
        String type = part.text(TYPE);
        if (type == null) {
            return generic(value);
        }
        return switch (type) {
            case TEXT, "input_text", "output_text", "summary_text", "reasoning_text" -> text(part.text(TEXT));
            case "refusal" -> refusal(part.text("refusal"));
            case "image_url" -> image(part.object("image_url").text("url"), null);
            case "input_image" -> image(part.text("image_url"), part.text("file_id"));
            case "input_audio" -> {
                Properties audio = part.object("input_audio");
                yield blob("audio", "audio/" + audio.text("format"), audio.text("data"));
            }
            case "file" -> file(part.object("file"));
            case "input_file" -> file(part);
            default -> generic(value);
        };
    }

    JsonValue text(@Nullable String text) {
        return Json.object(TYPE, TEXT, CONTENT, cut(text));
    }

    JsonValue refusal(@Nullable String text) {
        return Json.object(TYPE, "refusal", CONTENT, cut(text));
    }

    JsonValue reasoning(@Nullable String text) {
        return Json.object(TYPE, "reasoning", CONTENT, cut(text));
    }

    /** What the model wants a tool to be called with is a text, as it came: it may be no valid JSON. */
    JsonValue toolCall(@Nullable String id, @Nullable String name, @Nullable String arguments) {
        return Json.object(TYPE, "tool_call", "id", id, "name", name == null ? "" : name, "arguments", cut(arguments));
    }

    JsonValue toolCallResponse(@Nullable String id, @Nullable JsonValue response) {
        return Json.object(TYPE, "tool_call_response", "id", id, "response", response == null ? "" : cut(response));
    }

    /** What the service did by itself, for example a search. */
    JsonValue serverToolCall(@Nullable String id, String name, JsonValue call) {
        return Json.object(TYPE, "server_tool_call", "id", id, "name", name, "server_tool_call", cut(call));
    }

    JsonValue image(@Nullable String url, @Nullable String fileId) {
        return url == null ? fileById("image", fileId) : linked("image", url);
    }

    JsonValue blob(String modality, @Nullable String mimeType, @Nullable String base64) {
        boolean kept = base64 != null && base64.length() <= limit;
        return Json.object(TYPE, "blob", "mime_type", mimeType, MODALITY, modality, CONTENT, kept ? base64 : "");
    }

    /** A part that the schema does not know is one of its own type. */
    JsonValue generic(JsonValue value) {
        return cut(value);
    }

    private JsonValue file(Properties file) {
        String url = file.text("file_url");
        String data = file.text("file_data");
        if (url != null) {
            return linked("document", url);
        }
        return data == null ? fileById("document", file.text("file_id")) : linked("document", data);
    }

    private JsonValue fileById(String modality, @Nullable String fileId) {
        return Json.object(TYPE, "file", MODALITY, modality, "file_id", fileId == null ? "" : fileId);
    }

    /** Writes what an address stands for; a {@code data:} address is the thing itself. */
    private JsonValue linked(String modality, String url) {
        if (!url.startsWith("data:")) {
            return Json.object(TYPE, "uri", MODALITY, modality, "uri", cut(url));
        }
        int comma = url.indexOf(',');
        String head = url.substring("data:".length(), Math.max(comma, "data:".length()));
        int semicolon = head.indexOf(';');
        String mimeType = semicolon < 0 ? head : head.substring(0, semicolon);
        return blob(modality, mimeType.isEmpty() ? null : mimeType, url.substring(comma + 1));
    }

    private JsonValue cut(JsonValue value) {
        if (value instanceof JsonValue.JsonString text) {
            return new JsonValue.JsonString(cut(text.value()));
        } else if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(cut(item)));
            return new JsonValue.JsonArray(items);
        } else if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, cut(member)));
            return new JsonValue.JsonObject(members);
        }
        return value;
    }

    String cut(@Nullable String text) {
        if (text == null) {
            return "";
        } else if (text.length() <= limit) {
            return text;
        }
        // Not between the two halves of one character.
        int end = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…";
    }
}
