package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A set of function and custom tools under one common name. */
@ApiModel
public non-sealed interface NamespaceTool extends Model, Tool {

    /**
     * Discriminator of this variant, always {@code namespace}.
     *
     * @return the value
     */
    @Constant("namespace")
    String type();

    /**
     * Name of the set as it appears in tool calls, for example {@code crm}. At least one character.
     *
     * @return the value
     */
    String name();

    /**
     * Explanation of the set for the model.
     *
     * @return the value
     */
    String description();

    /**
     * Function and custom tools that belong to the set. At least one.
     *
     * @return the items
     */
    @Required
    List<NamespacedTool> tools();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static NamespaceToolBuilder builder() {
        return ModelRuntime.builder(NamespaceTool.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    NamespaceToolBuilder toBuilder();
}
