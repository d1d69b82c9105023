package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Json;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks what requests must have, with the service's refusals. */
final class Checks {

    /** The one model that requests cannot be sent to. */
    static final String UNKNOWN_MODEL = "does-not-exist";

    private Checks() {}

    /** Gives the model of a request. */
    static String model(JsonValue body) {
        JsonValue model = required(body, "model");
        String id = model.asString().orElseThrow(() -> ApiError.invalidType("model", "a string"));
        if (id.equals(UNKNOWN_MODEL)) {
            throw unknownModel(id);
        }
        return id;
    }

    /** Refuses a request for a model that is not there. */
    static ApiError unknownModel(String id) {
        return ApiError.notFound(
                "The model `" + id + "` does not exist or you do not have access to it.", null, "model_not_found");
    }

    /** Gives a member that must be there. */
    static JsonValue required(JsonValue body, String name) {
        return Json.value(body, name).orElseThrow(() -> ApiError.missing(name));
    }

    /** Gives a whole number within bounds. */
    static int integer(JsonValue body, String name, int defaultValue, int min, int max) {
        Optional<JsonValue> value = Json.value(body, name);
        if (value.isEmpty()) {
            return defaultValue;
        }
        BigDecimal number = value.get().asNumber().orElseThrow(() -> ApiError.invalidType(name, "an integer"));
        try {
            int integer = number.intValueExact();
            if (integer >= min && integer <= max) {
                return integer;
            }
        } catch (ArithmeticException e) {
            throw ApiError.invalidType(name, "an integer");
        }
        throw ApiError.invalidValue(name, "Expected an integer from " + min + " to " + max + ".");
    }
}
