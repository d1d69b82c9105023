package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code beta().threads().messages().list}. */
@ApiModel
public interface MessageListParams extends Params {

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the messages by creation time, {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Cursor: identifier of the object before which the page ends, usually the first one of the current page.
     *
     * @return the value; empty when absent
     */
    Optional<String> before();

    /**
     * Restricts the list to messages that this run generated.
     *
     * @return the value; empty when absent
     */
    Optional<String> runId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageListParamsBuilder builder() {
        return ModelRuntime.builder(MessageListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageListParamsBuilder toBuilder();
}
