package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** Changes to a stored chat completion. */
@ApiModel
public interface ChatCompletionUpdateParams extends Params {

    /**
     * Up to 16 pairs of text to keep with the chat completion; they take the place of the earlier ones.
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
    static ChatCompletionUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ChatCompletionUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionUpdateParamsBuilder toBuilder();
}
