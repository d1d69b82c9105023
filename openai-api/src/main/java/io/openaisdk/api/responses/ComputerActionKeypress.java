package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Request of the model to press one or more keys. */
@ApiModel
public non-sealed interface ComputerActionKeypress extends Model, ComputerAction {

    /**
     * Discriminator of this variant, always {@code keypress}.
     *
     * @return the value
     */
    @Constant("keypress")
    String type();

    /**
     * Keys to press together, one string per key.
     *
     * @return the items
     */
    @Required
    List<String> keys();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ComputerActionKeypressBuilder builder() {
        return ModelRuntime.builder(ComputerActionKeypress.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ComputerActionKeypressBuilder toBuilder();
}
