package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A caller that stands for the model itself, without a program in between. */
@ApiModel
public non-sealed interface ToolCallCallerDirect extends Model, ToolCallCaller {

    /**
     * Discriminator of this caller, always {@code direct}.
     *
     * @return the value
     */
    @Constant("direct")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ToolCallCallerDirectBuilder builder() {
        return ModelRuntime.builder(ToolCallCallerDirect.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ToolCallCallerDirectBuilder toBuilder();
}
