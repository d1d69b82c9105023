package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A mouse drag that the model asks for. */
@ApiModel
public non-sealed interface ComputerActionDrag extends Model, ComputerAction {

    /**
     * Discriminator of this action, always {@code drag}.
     *
     * @return the value
     */
    @Constant("drag")
    String type();

    /**
     * Points that the mouse passes in order, from the start of the drag to its end.
     *
     * @return the items
     */
    @Required
    List<ComputerActionPoint> path();

    /**
     * Keys to hold down during the drag.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<String> keys();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionDragBuilder builder() {
        return ModelRuntime.builder(ComputerActionDrag.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionDragBuilder toBuilder();
}
