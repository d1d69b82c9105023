package io.openaisdk.api;

import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object of the API: immutable, equal by value, and complete.
 *
 * <p>Whatever was read is kept and written back, properties that this version does not know included. Reading is lenient: a
 * required property that is missing, or a value of the wrong type, fails with a
 * {@link io.openaisdk.api.errors.ResponseDecodingException} when its accessor is called, never earlier. All models may be
 * shared between threads. Applications do not implement models; builders make them, also in tests.
 */
public interface Model {

    /**
     * Reads a model from JSON text, for example a request or a response that was stored.
     *
     * @param <M> the model
     * @param type the model's interface
     * @param json a JSON object
     * @return the model
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the text is no JSON object
     * @throws io.openaisdk.api.errors.ConfigurationException if no JSON codec, or more than one of the same rank, is present
     */
    static <M extends Model> M fromJson(Class<M> type, String json) {
        return ModelRuntime.get().fromJson(type, json);
    }

    /**
     * Reads a model from a JSON value.
     *
     * @param <M> the model
     * @param type the model's interface
     * @param json a JSON object
     * @return the model
     * @throws io.openaisdk.api.errors.ResponseDecodingException if the value is no object
     */
    static <M extends Model> M fromJson(Class<M> type, JsonValue json) {
        return ModelRuntime.get().fromJson(type, json);
    }

    /**
     * Writes this model as compact JSON, with the names and the order of the wire.
     *
     * @return the JSON text
     */
    String toJson();

    /**
     * Returns this model as a JSON value.
     *
     * @return the value
     */
    JsonValue toJsonValue();

    /**
     * Returns the properties that this version of the SDK does not declare.
     *
     * @return names on the wire and values, in the order they were read or set; empty when there are none
     */
    Map<String, JsonValue> additionalProperties();

    /**
     * Returns the names of all properties that are present, null ones and undeclared ones included.
     *
     * @return names on the wire
     */
    Set<String> presentProperties();

    /**
     * Returns a property as it is on the wire, whatever its type and whether or not it is declared.
     *
     * @param wireName the name on the wire
     * @return the value, {@link JsonValue.JsonNull} for an explicit null; empty when the property is absent
     */
    Optional<JsonValue> property(String wireName);

    /**
     * Returns the HTTP metadata of the response that this model was decoded from.
     *
     * @return status, headers, request id and rate limits; empty for nested models and models that were built
     */
    Optional<HttpInfo> http();
}
