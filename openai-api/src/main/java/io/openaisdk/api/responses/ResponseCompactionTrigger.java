package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Input item that triggers compaction of the context so far. It has to come last in the input. */
@ApiModel
public non-sealed interface ResponseCompactionTrigger extends Model, ResponseInputItem {

    /**
     * Discriminator of this item, always {@code compaction_trigger}.
     *
     * @return the value
     */
    @Constant("compaction_trigger")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseCompactionTriggerBuilder builder() {
        return ModelRuntime.builder(ResponseCompactionTrigger.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCompactionTriggerBuilder toBuilder();
}
