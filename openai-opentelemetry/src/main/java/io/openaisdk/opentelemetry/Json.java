package io.openaisdk.opentelemetry;

import io.openaisdk.api.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON of Java values. */
final class Json {

    private Json() {}

    /** Makes an object of names and values by turns; a value that is null is left out. */
    static JsonValue object(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return JsonValue.of(members);
    }

    static JsonValue array(List<JsonValue> items) {
        return new JsonValue.JsonArray(items);
    }
}
