package io.openaisdk.core.internal.operation;

import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.model.ModelBase;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the model that a call names, by which platforms, guards and telemetry distinguish calls. */
public final class ModelName {

    /** The property of the model in parameters. */
    public static final String PROPERTY = "model";

    private ModelName() {}

    /**
     * Returns the model that parameters name.
     *
     * @param params parameters, JSON, or any other body
     * @return the model; empty if they name none
     */
    public static Optional<String> of(@Nullable Object params) {
        if (params instanceof ModelBase model) {
            return model.property(PROPERTY).flatMap(JsonValue::asString);
        } else if (params instanceof JsonValue json) {
            return json.get(PROPERTY).flatMap(JsonValue::asString);
        } else if (params instanceof Map<?, ?> map && map.get(PROPERTY) instanceof String name) {
            return Optional.of(name);
        }
        return Optional.empty();
    }
}
