package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Tokens;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Serves {@code /embeddings}. */
final class EmbeddingsEndpoint {

    private static final int MAX_INPUTS = 2048;
    private static final int LARGE = 3072;
    private static final int SMALL = 1536;

    /** A text or a list of tokens, and what it costs. */
    private record Input(String text, long tokens) {}

    HttpReply create(Exchange exchange) {
        JsonValue request = exchange.body();
        String model = Checks.model(request);
        List<Input> inputs = inputs(Checks.required(request, "input"));
        int dimensions = Checks.integer(request, "dimensions", defaultDimensions(model), 1, LARGE);
        boolean base64 = base64(request);
        List<JsonValue> data = new ArrayList<>();
        for (Input input : inputs) {
            float[] vector = Embedder.embed(input.text(), dimensions);
            data.add(Members.of("object", "embedding")
                    .put("index", data.size())
                    .put("embedding", base64 ? base64(vector) : floats(vector))
                    .json());
        }
        long tokens = inputs.stream().mapToLong(Input::tokens).sum();
        return HttpReply.json(Members.of("object", "list")
                .put("data", data)
                .put("model", model)
                .put("usage", Members.of("prompt_tokens", tokens).put("total_tokens", tokens))
                .json());
    }

    private static int defaultDimensions(String model) {
        return model.contains("large") ? LARGE : SMALL;
    }

    private static boolean base64(JsonValue request) {
        Optional<String> format = Json.value(request, "encoding_format")
                .map(value -> value.asString().orElseThrow(() -> ApiError.invalidType("encoding_format", "a string")));
        if (format.isPresent() && !format.get().equals("float") && !format.get().equals("base64")) {
            throw ApiError.invalidValue("encoding_format", "Supported values are: 'float' and 'base64'.");
        }
        return format.filter("base64"::equals).isPresent();
    }

    private static List<Input> inputs(JsonValue input) {
        List<JsonValue> items = Json.items(input);
        boolean one = input.asString().isPresent() || isTokens(input);
        List<JsonValue> inputs = one ? List.of(input) : items;
        if (inputs.isEmpty() || inputs.size() > MAX_INPUTS) {
            throw invalidInput();
        }
        return inputs.stream().map(EmbeddingsEndpoint::input).toList();
    }

    private static Input input(JsonValue input) {
        Optional<String> text = input.asString();
        if (text.isPresent() && !text.get().isEmpty()) {
            return new Input(text.get(), Tokens.count(text.get()));
        }
        if (isTokens(input)) {
            return new Input(input.toString(), Json.items(input).size());
        }
        throw invalidInput();
    }

    private static boolean isTokens(JsonValue input) {
        List<JsonValue> items = Json.items(input);
        return !items.isEmpty()
                && items.stream().allMatch(item -> item.asNumber().isPresent());
    }

    private static ApiError invalidInput() {
        return ApiError.badRequest("'$.input' is invalid. Please check the API reference.", "input", null);
    }

    private static String base64(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : vector) {
            bytes.putFloat(value);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static List<JsonValue> floats(float[] vector) {
        List<JsonValue> values = new ArrayList<>(vector.length);
        for (float value : vector) {
            values.add(JsonValue.of(value));
        }
        return values;
    }
}
