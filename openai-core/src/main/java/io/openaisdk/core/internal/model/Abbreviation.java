package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts JSON down to what a person wants to see of it in a log or a debugger, and may see. */
final class Abbreviation {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ITEMS = 50;

    private static final JsonValue REDACTED = new JsonValue.JsonString(SecretProperties.REDACTED);

    private Abbreviation() {}

    /**
     * Shortens the value of a property of a model.
     *
     * @param model the name of the model
     */
    static JsonValue of(JsonValue value, String model, String property) {
        return ofProperty(property, value, SecretProperties.isIssuer(model));
    }

    /** Shortens a model. */
    static JsonValue of(JsonValue value, String model) {
        return of(value, SecretProperties.isIssuer(model));
    }

    private static JsonValue of(JsonValue value, boolean issuer) {
        if (value instanceof JsonValue.JsonString string && string.value().length() > LONGEST_TEXT) {
            String text = string.value();
            return new JsonValue.JsonString(text.substring(0, LONGEST_TEXT) + "... (" + text.length() + " characters)");
        } else if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item :
                    array.items().subList(0, Math.min(MOST_ITEMS, array.items().size()))) {
                items.add(of(item, issuer));
            }
            if (array.items().size() > MOST_ITEMS) {
                items.add(new JsonValue.JsonString("... (" + array.items().size() + " items)"));
            }
            return new JsonValue.JsonArray(items);
        } else if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, ofProperty(name, member, issuer)));
            return new JsonValue.JsonObject(members);
        }
        return value;
    }

    private static JsonValue ofProperty(String name, JsonValue value, boolean issuer) {
        return SecretProperties.isSecret(name, issuer) ? REDACTED : of(value, issuer);
    }
}
