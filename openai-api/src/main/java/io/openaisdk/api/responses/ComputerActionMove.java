package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Request of the model to move the mouse pointer. */
@ApiModel
public non-sealed interface ComputerActionMove extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code move}.
     *
     * @return the value
     */
    @Constant("move")
    String type();

    /**
     * Horizontal target position of the pointer.
     *
     * @return the value
     */
    long x();

    /**
     * Vertical target position of the pointer.
     *
     * @return the value
     */
    long y();

    /**
     * Keys to hold down during the move.
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
    static ComputerActionMoveBuilder builder() {
        return ModelRuntime.builder(ComputerActionMove.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionMoveBuilder toBuilder();
}
