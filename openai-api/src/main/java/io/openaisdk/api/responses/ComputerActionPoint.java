package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A point on the screen, made of an x and a y value. */
@ApiModel
public interface ComputerActionPoint extends Model {

    /**
     * Horizontal position.
     *
     * @return the value
     */
    long x();

    /**
     * Vertical position.
     *
     * @return the value
     */
    long y();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionPointBuilder builder() {
        return ModelRuntime.builder(ComputerActionPoint.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionPointBuilder toBuilder();
}
