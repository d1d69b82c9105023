package io.openaisdk.core.internal.model;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds; immutable by agreement: whoever makes one keeps no reference to its parts.
 *
 * <p>A slot of {@code values} is null for an absent property, {@link JsonValue.JsonNull} for an explicit null, a {@link InvalidValue} for a
 * value of the wrong type, and otherwise the value that the accessor gives.
 */
public final class Content {

    /** Holds nothing; what prototypes and new builders start with. */
    public static final Content EMPTY = new Content(new Object[0], Map.of(), Map.of(), Map.of(), null);

    final @Nullable Object[] values;
    final Map<String, JsonValue> additional;
    final Map<String, List<String>> headers;
    final Map<String, List<String>> query;
    final @Nullable HttpInfo http;

    Content(
            @Nullable Object[] values,
            Map<String, JsonValue> additional,
            Map<String, List<String>> headers,
            Map<String, List<String>> query,
            @Nullable HttpInfo http) {
        this.values = values;
        this.additional = additional;
        this.headers = headers;
        this.query = query;
        this.http = http;
    }

    Content withHttp(HttpInfo info) {
        return new Content(values, additional, headers, query, info);
    }
}
