package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The tool that the assistant is asked to use. */
@ApiModel
public interface ChatKitToolChoice extends Model {

    /**
     * ID of the tool asked for.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitToolChoiceBuilder builder() {
        return ModelRuntime.builder(ChatKitToolChoice.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitToolChoiceBuilder toBuilder();
}
