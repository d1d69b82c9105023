package io.openaisdk.micrometer;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads how many tokens a call has used, which the API writes in two ways. */
final class TokenUsage {

    private final JsonValue usage;

    private TokenUsage(JsonValue usage) {
        this.usage = usage;
    }

    /**
     * Finds the usage in a result, or in the last event of a stream, where it may be inside of the response.
     *
     * @return the usage; empty where there is none
     */
    static Optional<TokenUsage> of(Object last) {
        return property(last, "usage")
                .filter(TokenUsage::isObject)
                .or(() -> property(last, "response")
                        .flatMap(response -> response.get("usage"))
                        .filter(TokenUsage::isObject))
                .map(TokenUsage::new);
    }

    private static boolean isObject(JsonValue value) {
        return value instanceof JsonValue.JsonObject;
    }

    private static Optional<JsonValue> property(Object holder, String name) {
        if (holder instanceof Model model) {
            return model.property(name);
        }
        return holder instanceof JsonValue json ? json.get(name) : Optional.empty();
    }

    OptionalLong input() {
        return count("input_tokens", "prompt_tokens");
    }

    OptionalLong cachedInput() {
        return detail("input", "prompt", "cached_tokens");
    }

    OptionalLong output() {
        return count("output_tokens", "completion_tokens");
    }

    OptionalLong reasoning() {
        return detail("output", "completion", "reasoning_tokens");
    }

    private OptionalLong count(String name, String otherName) {
        return number(usage.get(name).or(() -> usage.get(otherName)));
    }

    private OptionalLong detail(String part, String otherPart, String name) {
        return number(usage.get(part + "_tokens_details")
                .or(() -> usage.get(otherPart + "_tokens_details"))
                .flatMap(details -> details.get(name)));
    }

    private static OptionalLong number(Optional<JsonValue> value) {
        Optional<BigDecimal> number = value.flatMap(JsonValue::asNumber);
        return number.isPresent() ? OptionalLong.of(number.get().longValue()) : OptionalLong.empty();
    }
}
