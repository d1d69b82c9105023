package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Settings for titles that ChatKit gives to threads by itself. */
@ApiModel
public interface ChatSessionAutomaticThreadTitlingParam extends Model {

    /**
     * Turns automatic thread titles on or off. Default: {@code true}.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatSessionAutomaticThreadTitlingParamBuilder builder() {
        return ModelRuntime.builder(ChatSessionAutomaticThreadTitlingParam.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatSessionAutomaticThreadTitlingParamBuilder toBuilder();
}
