package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a stored chat completion was deleted. */
@ApiModel
public interface ChatCompletionDeleted extends Model {

    /**
     * Discriminator of this object, always {@code chat.completion.deleted}.
     *
     * @return the value
     */
    @Constant("chat.completion.deleted")
    String object();

    /**
     * Identifier of the removed chat completion.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionDeletedBuilder builder() {
        return ModelRuntime.builder(ChatCompletionDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionDeletedBuilder toBuilder();
}
