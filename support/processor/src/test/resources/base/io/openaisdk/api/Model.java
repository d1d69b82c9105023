package io.openaisdk.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stands in for the type of the same name. */
public interface Model {
    /** Gives the JSON. */
    String toJson();

    /** Gives the JSON. */
    JsonValue toJsonValue();

    /** Gives unknown properties. */
    Map<String, JsonValue> additionalProperties();

    /** Gives names. */
    Set<String> presentProperties();

    /** Gives a property. */
    Optional<JsonValue> property(String wireName);

    /** Gives the HTTP facts. */
    Optional<HttpInfo> http();
}
