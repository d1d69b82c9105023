package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function of your own code that the model may call. */
@ApiModel
public non-sealed interface FunctionTool extends Model, Tool {

    /**
     * Discriminator of this tool, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Name of the function that is called.
     *
     * @return the value
     */
    String name();

    /**
     * What the function is for. The model reads it to decide on calling the function.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * JSON Schema object that describes the arguments.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, JsonValue> parameters();

    /**
     * JSON Schema for results that are returned as a JSON string.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> outputSchema();

    /**
     * Flag that makes arguments match the schema exactly.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Boolean> strict();

    /**
     * Flag that keeps the function out of the context until tool search loads it.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> deferLoading();

    /**
     * Contexts from which the function may be invoked.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<AllowedCaller> allowedCallers();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FunctionToolBuilder builder() {
        return ModelRuntime.builder(FunctionTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FunctionToolBuilder toBuilder();
}
