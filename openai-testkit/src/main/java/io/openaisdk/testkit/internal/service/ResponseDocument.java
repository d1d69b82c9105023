package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a response in the states that it goes through. */
final class ResponseDocument {

    private final JsonValue request;
    private final String id;
    private final long createdAt;

    ResponseDocument(JsonValue request, String id, long createdAt) {
        this.request = request;
        this.id = id;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    /** Gives the response before there is output. */
    JsonValue unfinished(String status) {
        return state(status, List.of()).put("usage", null).json();
    }

    /** Gives the response with all its output. */
    JsonValue completed(List<JsonValue> output, Usage usage) {
        return state("completed", output)
                .put("completed_at", Now.seconds())
                .put("usage", usage(usage))
                .json();
    }

    /** Gives the response with output that ends early. */
    JsonValue incomplete(List<JsonValue> output, Usage usage, String reason) {
        return state("incomplete", output)
                .put("incomplete_details", Members.of("reason", reason))
                .put("usage", usage(usage))
                .json();
    }

    /** Gives the response that an error ended. */
    JsonValue failed(String code, String message) {
        return state("failed", List.of())
                .put("error", Members.of("code", code).put("message", message))
                .put("usage", null)
                .json();
    }

    private Members state(String status, List<JsonValue> output) {
        return Members.of("id", id)
                .put("object", "response")
                .put("created_at", createdAt)
                .put("status", status)
                .put("background", Json.flag(request, "background"))
                .put("completed_at", null)
                .put("error", null)
                .put("incomplete_details", null)
                .put("instructions", requested("instructions", null))
                .put("max_output_tokens", requested("max_output_tokens", null))
                .put("max_tool_calls", requested("max_tool_calls", null))
                .put("model", requested("model", ""))
                .put("output", output)
                .put("parallel_tool_calls", requested("parallel_tool_calls", true))
                .put("previous_response_id", requested("previous_response_id", null))
                .put("prompt_cache_key", requested("prompt_cache_key", null))
                .put(
                        "reasoning",
                        requested("reasoning", Members.of("effort", null).put("summary", null)))
                .put("safety_identifier", requested("safety_identifier", null))
                .put("service_tier", "default")
                .put("store", requested("store", true))
                .put("temperature", requested("temperature", 1.0))
                .put("text", text())
                .put("tool_choice", requested("tool_choice", "auto"))
                .put("tools", tools())
                .put("top_logprobs", requested("top_logprobs", 0))
                .put("top_p", requested("top_p", 1.0))
                .put("truncation", requested("truncation", "disabled"))
                .put("metadata", requested("metadata", Map.of()));
    }

    private @Nullable Object requested(String name, @Nullable Object defaultValue) {
        return Json.value(request, name).<Object>map(value -> value).orElse(defaultValue);
    }

    private JsonValue text() {
        JsonValue asked = Json.value(request, "text").orElse(JsonValue.of(Map.of()));
        Members text = Members.of(
                "format",
                Json.value(asked, "format").orElse(Members.of("type", "text").json()));
        return text.put("verbosity", Json.text(asked, "verbosity").orElse("medium"))
                .json();
    }

    private List<JsonValue> tools() {
        List<JsonValue> tools = new ArrayList<>();
        for (JsonValue tool : Json.items(request, "tools")) {
            boolean function =
                    Json.text(tool, "type").filter("function"::equals).isPresent();
            tools.add(function ? withDefaults(tool) : tool);
        }
        return tools;
    }

    private static JsonValue withDefaults(JsonValue function) {
        return Members.copy(function)
                .put("parameters", function.get("parameters").orElse(Json.NULL))
                .put("strict", Json.value(function, "strict").orElse(JsonValue.of(true)))
                .json();
    }

    static JsonValue usage(Usage usage) {
        return Members.of("input_tokens", usage.input())
                .put("input_tokens_details", Members.of("cached_tokens", 0).put("cache_write_tokens", 0))
                .put("output_tokens", usage.output())
                .put("output_tokens_details", Members.of("reasoning_tokens", 0))
                .put("total_tokens", usage.input() + usage.output())
                .json();
    }
}
