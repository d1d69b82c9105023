package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Selection and order of the messages to list. */
@ApiModel
public interface MessageListParams extends Params {

    /**
     * ID of the last message on the page before. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Most messages on one page, by default 20.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the messages by time, {@code asc} or {@code desc}. The default is {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

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
