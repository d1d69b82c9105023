package io.openaisdk.api.errors;

import io.openaisdk.api.JsonValue;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service said of an error.
 *
 * @param message its description; null when it gave none
 * @param code its code; null when it gave none or one that is no text
 * @param param the parameter at fault; null when it named none
 * @param type its kind of error; null when it gave none
 * @param json the error as it came, as JSON text; null when it was no JSON
 */
public record ApiError(
        @Nullable String message,
        @Nullable String code,
        @Nullable String param,
        @Nullable String type,
        @Nullable String json)
        implements Serializable {

    /** An answer that says nothing. */
    public static final ApiError NONE = new ApiError(null, null, null, null, null);

    /**
     * Reads what an error object says; whatever has an unexpected shape is left out rather than failed on.
     *
     * @param error the value of {@code error} in the answer, or the whole answer where it has no such member
     * @return what it says
     */
    public static ApiError of(JsonValue error) {
        return new ApiError(
                text(error, "message").or(error::asString).orElse(null),
                text(error, "code").orElse(null),
                text(error, "param").orElse(null),
                text(error, "type").orElse(null),
                error.toString());
    }

    private static Optional<String> text(JsonValue error, String name) {
        return error.get(name).flatMap(JsonValue::asString);
    }
}
