package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Map;
import java.util.Optional;

/** Selection and order of the stored chat completions to list. */
@ApiModel
public interface ChatCompletionListParams extends Params {

    /**
     * Model whose chat completions to list.
     *
     * @return the value; empty when absent
     */
    Optional<String> model();

    /**
     * Metadata entries that a chat completion must have to be listed, as keys with their values.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * ID of the last chat completion on the page before. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Most chat completions on one page, by default 20.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the chat completions by time, {@code asc} or {@code desc}. The default is {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionListParamsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionListParamsBuilder toBuilder();
}
