package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function that the model may call, as a member of a namespace. */
@ApiModel
public non-sealed interface NamespacedFunctionTool extends Model, NamespacedTool {

    /**
     * Discriminator of this tool, always {@code function}.
     *
     * @return the value
     */
    @Constant("function")
    String type();

    /**
     * Name under which the model calls the function. 1 to 128 characters.
     *
     * @return the value
     */
    String name();

    /**
     * What the function is for, as a hint to the model.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> description();

    /**
     * JSON Schema object that describes the arguments.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> parameters();

    /**
     * Flag that makes arguments match the schema exactly. Absence means strict wherever the schema permits it.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<Boolean> strict();

    /**
     * JSON Schema for results that are returned as a JSON string. Results made of content parts are exempt.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> outputSchema();

    /**
     * Flag that keeps the function out of the context until tool search finds it.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> deferLoading();

    /**
     * Contexts from which the tool may be invoked, at least one when given.
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
    static NamespacedFunctionToolBuilder builder() {
        return ModelRuntime.builder(NamespacedFunctionTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    NamespacedFunctionToolBuilder toBuilder();
}
