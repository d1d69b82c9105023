package io.openaisdk.api.shared;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** The definition of a function: its name, purpose and parameters. */
@ApiModel
public interface FunctionDefinition extends Model {

    /**
     * What the function is for. The model reads it to decide on when to call the function and with which arguments.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Name under which the model calls the function. Letters, digits, underscores and dashes, at most 64 characters.
     *
     * @return the value
     */
    String name();

    /**
     * JSON Schema object that describes the arguments. Absence defines a function without parameters.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> parameters();

    /**
     * Flag that makes arguments match the {@code parameters} schema exactly, for which only part of JSON Schema is
     * usable. Default {@code false}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> strict();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FunctionDefinitionBuilder builder() {
        return ModelRuntime.builder(FunctionDefinition.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FunctionDefinitionBuilder toBuilder();
}
