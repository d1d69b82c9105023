package io.openaisdk.api.beta.realtime;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A function that the model of a session may call. */
@ApiModel
public interface SessionTool extends Model {

    /**
     * Discriminator of this tool, always {@code function}.
     *
     * @return the value; empty when absent
     */
    @Constant("function")
    Optional<String> type();

    /**
     * Name of the function that the model may call.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * What the function does, when to call it and how, and what the user should hear about it.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * JSON Schema of the arguments of the function.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> parameters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SessionToolBuilder builder() {
        return ModelRuntime.builder(SessionTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SessionToolBuilder toBuilder();
}
