package io.openaisdk.resilience4j;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.spi.CallInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Estimates the tokens of a call from what is sent: a quarter of the characters of all texts, and the maximum that may be generated.
 *
 * <p>Images and files that are sent within the JSON are left out; their size says nothing of their tokens.
 */
final class TokenEstimate {

    /** What is assumed of a response that nothing bounds. */
    static final long DEFAULT_OUTPUT = 1_000;

    private static final int CHARACTERS_PER_TOKEN = 4;

    private static final Set<String> GENERATING = Set.of("/responses", "/chat/completions", "/completions");
    private static final Set<String> BOUNDS = Set.of("max_output_tokens", "max_completion_tokens", "max_tokens");
    private static final Set<String> ENCODED = Set.of("data", "file_data", "encrypted_content", "b64_json");

    private TokenEstimate() {}

    static long of(CallInfo call) {
        Optional<JsonValue> params = call.params().flatMap(TokenEstimate::json);
        if (call.model().isEmpty() || params.isEmpty()) {
            return 0;
        }
        long characters = characters(params.get());
        long input = (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
        return GENERATING.contains(call.path()) ? input + output(params.get()) : input;
    }

    private static Optional<JsonValue> json(Object params) {
        return params instanceof Model || params instanceof JsonValue
                ? Optional.of(JsonValue.of(params))
                : Optional.empty(); // a class of the application, which only the codec can read
    }

    private static long output(JsonValue params) {
        long bound = BOUNDS.stream()
                .flatMap(name -> params.get(name).flatMap(JsonValue::asNumber).stream())
                .mapToLong(BigDecimal::longValue)
                .filter(most -> most > 0)
                .max()
                .orElse(DEFAULT_OUTPUT);
        long answers = params.get("n")
                .flatMap(JsonValue::asNumber)
                .map(BigDecimal::longValue)
                .filter(count -> count > 1 && count <= 1_000)
                .orElse(1L);
        return Math.min(bound, Integer.MAX_VALUE) * answers;
    }

    private static long characters(JsonValue value) {
        if (value instanceof JsonValue.JsonString text) {
            return text.value().startsWith("data:") ? 0 : text.value().length();
        } else if (value instanceof JsonValue.JsonArray array) {
            return array.items().stream().mapToLong(TokenEstimate::characters).sum();
        } else if (value instanceof JsonValue.JsonObject object) {
            return object.members().entrySet().stream()
                    .filter(member -> !ENCODED.contains(member.getKey()))
                    .mapToLong(member -> characters(member.getValue()))
                    .sum();
        }
        return 0;
    }
}
