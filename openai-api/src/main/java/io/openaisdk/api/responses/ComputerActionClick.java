package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A mouse click that the model asks for. */
@ApiModel
public non-sealed interface ComputerActionClick extends Model, ComputerAction {

    /**
     * Discriminator of this action, always {@code click}.
     *
     * @return the value
     */
    @Constant("click")
    String type();

    /**
     * Mouse button to click with: {@code left}, {@code right}, {@code wheel}, {@code back} or {@code forward}.
     *
     * @return the value
     */
    ComputerClickButton button();

    /**
     * Horizontal position of the click.
     *
     * @return the value
     */
    long x();

    /**
     * Vertical position of the click.
     *
     * @return the value
     */
    long y();

    /**
     * Keys to hold down during the click.
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
    static ComputerActionClickBuilder builder() {
        return ModelRuntime.builder(ComputerActionClick.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionClickBuilder toBuilder();
}
