package io.openaisdk.api.conversations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseInputItem;
import java.util.List;
import java.util.Map;

/** Body of a request that creates a conversation. */
@ApiModel
public interface ConversationCreateParams extends Params {

    /**
     * Up to 16 key-value pairs for your own use. Keys have at most 64 characters, values at most 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Items with which the conversation starts, at most 20.
     *
     * @return the items; empty when absent
     */
    @NullAllowed
    List<ResponseInputItem> items();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ConversationCreateParamsBuilder builder() {
        return ModelRuntime.builder(ConversationCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ConversationCreateParamsBuilder toBuilder();
}
