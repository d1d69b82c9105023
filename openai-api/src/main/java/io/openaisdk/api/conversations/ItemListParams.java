package io.openaisdk.api.conversations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.shared.SortOrder;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code conversations().items().list}. */
@ApiModel
public interface ItemListParams extends Params {

    /**
     * Most items on one page, between 1 and 100. The default is 20.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the items, {@code asc} or {@code desc}. The default is {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last item on the page before. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Further data to put into the response, such as search results, sources, image addresses, log probabilities or
     * encrypted reasoning for stateless use.
     *
     * @return the items; empty when absent
     */
    List<ResponseIncludable> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ItemListParamsBuilder builder() {
        return ModelRuntime.builder(ItemListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ItemListParamsBuilder toBuilder();
}
