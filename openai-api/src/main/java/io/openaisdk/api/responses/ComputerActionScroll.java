package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Request of the model to scroll. */
@ApiModel
public non-sealed interface ComputerActionScroll extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code scroll}.
     *
     * @return the value
     */
    @Constant("scroll")
    String type();

    /**
     * Horizontal position of the pointer for the scroll.
     *
     * @return the value
     */
    long x();

    /**
     * Vertical position of the pointer for the scroll.
     *
     * @return the value
     */
    long y();

    /**
     * Distance to scroll sideways.
     *
     * @return the value
     */
    long scrollX();

    /**
     * Distance to scroll up or down.
     *
     * @return the value
     */
    long scrollY();

    /**
     * Keys to hold down during the scroll.
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
    static ComputerActionScrollBuilder builder() {
        return ModelRuntime.builder(ComputerActionScroll.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionScrollBuilder toBuilder();
}
