package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Input item that passes earlier compacted conversation content back to the model. */
@ApiModel
public non-sealed interface ResponseCompactionItemParam extends Model, ResponseInputItem {

    /**
     * Discriminator of this item, always {@code compaction}.
     *
     * @return the value
     */
    @Constant("compaction")
    String type();

    /**
     * Identifier of this compaction item, if known.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> id();

    /**
     * Compaction summary in encrypted form. At most 20971520 characters.
     *
     * @return the value
     */
    String encryptedContent();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseCompactionItemParamBuilder builder() {
        return ModelRuntime.builder(ResponseCompactionItemParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseCompactionItemParamBuilder toBuilder();
}
