package io.openaisdk.api.conversations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseIncludable;
import java.util.List;

/** Parameters of {@code conversations().items().retrieve}. */
@ApiModel
public interface ItemRetrieveParams extends Params {

    /**
     * Extra fields wanted in the response, with the same choices as for the list of conversation items.
     *
     * @return the items; empty when absent
     */
    List<ResponseIncludable> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ItemRetrieveParamsBuilder builder() {
        return ModelRuntime.builder(ItemRetrieveParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ItemRetrieveParamsBuilder toBuilder();
}
