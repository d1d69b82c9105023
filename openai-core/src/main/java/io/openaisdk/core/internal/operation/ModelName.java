package io.openaisdk.core.internal.operation;

import io.openaisdk.api.JsonValue;
import io.openaisdk.core.internal.model.ModelBase;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the model that a call asks for: platforms, guards and telemetry tell calls apart by it. */
public final class ModelName {

    /** How the model is called in parameters. */
    public static final String PROPERTY = "model";

    private ModelName() {}

    /**
     * Returns the model that parameters ask for.
     *
     * @param params parameters, JSON, or whatever a path was called with
     * @return the model; empty where they name none
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
