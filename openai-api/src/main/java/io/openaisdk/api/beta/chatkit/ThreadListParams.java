package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code beta().chatkit().threads().list}. */
@ApiModel
public interface ThreadListParams extends Params {

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
     * Restricts the list to threads of this user, given in 1 to 512 characters. Null by default, which includes all
     * users.
     *
     * @return the value; empty when absent
     */
    Optional<String> user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadListParamsBuilder builder() {
        return ModelRuntime.builder(ThreadListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadListParamsBuilder toBuilder();
}
