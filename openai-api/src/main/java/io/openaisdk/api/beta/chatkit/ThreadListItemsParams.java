package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code beta().chatkit().threads().listItems}. */
@ApiModel
public interface ThreadListItemsParams extends Params {

    /**
     * Maximum number of entries per page. From 0 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Direction in which the creation times are sorted; {@code desc} by default.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Cursor: only what was created after the item of this ID is listed. Null by default, which gives the first page.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: only what was created before the item of this ID is listed. Null by default, which gives the newest
     * results.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadListItemsParamsBuilder builder() {
        return ModelRuntime.builder(ThreadListItemsParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadListItemsParamsBuilder toBuilder();
}
