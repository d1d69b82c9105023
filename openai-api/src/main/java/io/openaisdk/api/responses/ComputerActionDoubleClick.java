package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A double click of the mouse that the model asks for. */
@ApiModel
public non-sealed interface ComputerActionDoubleClick extends Model, ComputerAction {

    /**
     * Discriminator of this action, always {@code double_click}.
     *
     * @return the value
     */
    @Constant("double_click")
    String type();

    /**
     * Horizontal position of the double click.
     *
     * @return the value
     */
    long x();

    /**
     * Vertical position of the double click.
     *
     * @return the value
     */
    long y();

    /**
     * Keys to hold down during the double click.
     *
     * @return the items
     */
    @Required
    @NullAllowed
    List<String> keys();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionDoubleClickBuilder builder() {
        return ModelRuntime.builder(ComputerActionDoubleClick.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionDoubleClickBuilder toBuilder();
}
