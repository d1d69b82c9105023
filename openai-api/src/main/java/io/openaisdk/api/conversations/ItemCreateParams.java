package io.openaisdk.api.conversations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Query;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.responses.ResponseInputItem;
import java.util.List;

/** Parameters of {@code conversations().items().create}. */
@ApiModel
public interface ItemCreateParams extends Params {

    /**
     * Items to add, at most 20 at a time.
     *
     * @return the items
     */
    @Required
    List<ResponseInputItem> items();

    /**
     * Extra fields wanted in the response, with the same choices as for the list of conversation items.
     *
     * @return the items; empty when absent
     */
    @Query
    List<ResponseIncludable> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ItemCreateParamsBuilder builder() {
        return ModelRuntime.builder(ItemCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ItemCreateParamsBuilder toBuilder();
}
