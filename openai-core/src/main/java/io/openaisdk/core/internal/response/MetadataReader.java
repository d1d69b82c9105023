package io.openaisdk.core.internal.response;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelWriter;
import io.openaisdk.spi.ResultMetadata;
import io.openaisdk.spi.TokenUsage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of a result, or collects it from the events of a stream, one after another.
 *
 * <p>Properties are looked up by their names on the wire, so that a property of another type, or a result of an API that only resembles
 * OpenAI's, does not fail.
 */
public final class MetadataReader {

    private @Nullable String id;
    private @Nullable String model;
    private @Nullable String conversation;
    private @Nullable String serviceTier;
    private @Nullable String systemFingerprint;
    private @Nullable String failure;
    private @Nullable TokenUsage usage;
    private final SortedMap<Long, String> finishReasons = new TreeMap<>();

    /**
     * Reads the metadata in a result or an event.
     *
     * @param value the result or event
     */
    public void read(Object value) {
        String type = text(value, "type");
        if (type == null || !type.startsWith("response.")) {
            readResult(value);
            return;
        }
        // An event of a response; most of them have content only, and no response.
        Object response = property(value, "response");
        if (response != null) {
            readResult(response);
            readResponse(response);
        }
    }

    private void readResult(Object result) {
        model = newer(text(result, "model"), model);
        id = newer(text(result, "id"), id);
        serviceTier = newer(text(result, "service_tier"), serviceTier);
        systemFingerprint = newer(text(result, "system_fingerprint"), systemFingerprint);
        Object used = property(result, "usage");
        if (used != null) {
            usage = newer(usage(used), usage);
        }
        for (Object choice : items(result, "choices")) {
            String reason = text(choice, "finish_reason");
            if (reason != null) {
                finishReasons.put(whole(choice, "index").orElse(0), reason);
            }
        }
        // Some services with an API like OpenAI's leave out the object property.
        if ("response".equals(text(result, "object")) || property(result, "output") instanceof List<?>) {
            readResponse(result);
        }
    }

    private void readResponse(Object response) {
        Object given = property(response, "conversation");
        conversation = newer(given == null ? null : newer(textOf(given), text(given, "id")), conversation);
        String reason = finishReason(response);
        if (reason != null) {
            finishReasons.put(0L, reason);
        }
        if ("failed".equals(text(response, "status"))) {
            Object error = property(response, "error");
            failure = newer(error == null ? null : text(error, "code"), "failed");
        }
    }

    /** Returns the finish reason of a response in the terms of the chat API, from its status; null while it has not ended. */
    private static @Nullable String finishReason(Object response) {
        String status = text(response, "status");
        if (status == null) {
            return null;
        }
        return switch (status) {
            case "completed" -> callsTool(response) ? "tool_calls" : "stop";
            case "incomplete" -> {
                Object details = property(response, "incomplete_details");
                String reason = details == null ? null : text(details, "reason");
                yield "max_output_tokens".equals(reason) ? "length" : reason;
            }
            case "failed" -> "error";
            case "cancelled" -> status;
            default -> null;
        };
    }

    private static boolean callsTool(Object response) {
        for (Object item : items(response, "output")) {
            String type = text(item, "type");
            if ("function_call".equals(type) || "custom_tool_call".equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TokenUsage usage(Object used) {
        OptionalLong input = either(used, "input_tokens", "prompt_tokens");
        OptionalLong output = either(used, "output_tokens", "completion_tokens");
        OptionalLong total = whole(used, "total_tokens");
        if (input.isEmpty() && output.isEmpty() && total.isEmpty()) {
            return null;
        }
        Object ofInput = newer(property(used, "input_tokens_details"), property(used, "prompt_tokens_details"));
        Object ofOutput = newer(property(used, "output_tokens_details"), property(used, "completion_tokens_details"));
        return new TokenUsage(
                input,
                detail(ofInput, "cached_tokens"),
                detail(ofInput, "cache_write_tokens"),
                output,
                detail(ofOutput, "reasoning_tokens"),
                total.isPresent() || input.isEmpty() ? total : OptionalLong.of(input.getAsLong() + output.orElse(0)));
    }

    private static OptionalLong either(Object holder, String name, String olderName) {
        OptionalLong found = whole(holder, name);
        return found.isPresent() ? found : whole(holder, olderName);
    }

    private static OptionalLong detail(@Nullable Object details, String name) {
        return details == null ? OptionalLong.empty() : whole(details, name);
    }

    private static <T> @Nullable T newer(@Nullable T value, @Nullable T older) {
        return value == null ? older : value;
    }

    /** {@return the metadata read so far} */
    public ResultMetadata metadata() {
        return new ResultMetadata(
                Optional.ofNullable(id),
                Optional.ofNullable(model),
                Optional.ofNullable(conversation),
                Optional.ofNullable(serviceTier),
                Optional.ofNullable(systemFingerprint),
                List.copyOf(finishReasons.values()),
                Optional.ofNullable(usage),
                Optional.ofNullable(failure));
    }

    // Properties, of models and of JSON

    /** Returns a property as it is kept; null when it is absent, null, or the holder has no properties. */
    private static @Nullable Object property(Object holder, String name) {
        Object value = null;
        if (holder instanceof ModelBase found) {
            value = found.engineValue(name);
        } else if (holder instanceof JsonValue json) {
            value = json.get(name).orElse(null);
        } else if (holder instanceof UnknownVariant unknown) {
            value = unknown.json().get(name).orElse(null);
        }
        return value == JsonValue.JsonNull.INSTANCE ? null : value;
    }

    private static @Nullable String text(Object holder, String name) {
        Object value = property(holder, name);
        return value == null ? null : textOf(value);
    }

    private static @Nullable String textOf(Object value) {
        if (value instanceof String text) {
            return text;
        }
        return json(value).asString().orElse(null);
    }

    private static OptionalLong whole(Object holder, String name) {
        Object value = property(holder, name);
        if (value instanceof Long number) {
            return OptionalLong.of(number);
        }
        return value == null
                ? OptionalLong.empty()
                : json(value)
                        .asNumber()
                        .filter(number -> number.signum() >= 0)
                        .map(number -> OptionalLong.of(number.longValue()))
                        .orElse(OptionalLong.empty());
    }

    private static List<?> items(Object holder, String name) {
        Object value = property(holder, name);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : json(value).asArray().orElse(List.of());
    }

    private static JsonValue json(Object value) {
        return value instanceof JsonValue json ? json : ModelWriter.toTree(value);
    }
}
