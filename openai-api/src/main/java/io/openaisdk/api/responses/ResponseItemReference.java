package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Pointer to an existing item by its ID, in place of the item itself. */
@ApiModel
public non-sealed interface ResponseItemReference extends Model, ResponseInputItem {

    /**
     * Discriminator of this variant, always {@code item_reference}.
     *
     * @return the value; empty when absent
     */
    @Constant("item_reference")
    Optional<String> type();

    /**
     * ID of the item pointed to.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseItemReferenceBuilder builder() {
        return ModelRuntime.builder(ResponseItemReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseItemReferenceBuilder toBuilder();
}
