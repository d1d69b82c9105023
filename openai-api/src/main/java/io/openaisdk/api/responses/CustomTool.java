package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** A custom tool, whose input is text of a given format. */
@ApiModel
public non-sealed interface CustomTool extends Model, Tool, NamespacedTool {

    /**
     * Discriminator of this tool, always {@code custom}.
     *
     * @return the value
     */
    @Constant("custom")
    String type();

    /**
     * Name under which tool calls refer to the tool.
     *
     * @return the value
     */
    String name();

    /**
     * What the tool is for, as a hint to the model. Optional.
     *
     * @return the value; empty when absent
     */
    Optional<String> description();

    /**
     * Format that the input of the tool has to follow. Absence means any text.
     *
     * @return the value; empty when absent
     */
    Optional<CustomToolInputFormat> format();

    /**
     * Flag that keeps the tool out of the context until tool search finds it.
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
    static CustomToolBuilder builder() {
        return ModelRuntime.builder(CustomTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CustomToolBuilder toBuilder();
}
