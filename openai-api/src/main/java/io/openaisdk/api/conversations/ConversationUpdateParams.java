package io.openaisdk.api.conversations;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** A request to change a conversation. */
@ApiModel
public interface ConversationUpdateParams extends Params {

    /**
     * Up to 16 key-value pairs for your own use. Keys have at most 64 characters, values at most 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ConversationUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ConversationUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ConversationUpdateParamsBuilder toBuilder();
}
