package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Model and tool choices that override the defaults for one assistant response. */
@ApiModel
public interface ChatKitInferenceOptions extends Model {

    /**
     * Tool to call by preference. Null when ChatKit chooses by itself.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<ChatKitToolChoice> toolChoice();

    /**
     * Name of the model behind the response. Null when the session default applies.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> model();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitInferenceOptionsBuilder builder() {
        return ModelRuntime.builder(ChatKitInferenceOptions.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitInferenceOptionsBuilder toBuilder();
}
