package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The status of a thread that takes no further input. */
@ApiModel
public non-sealed interface ChatKitLockedStatus extends Model, ChatKitThreadStatus {

    /**
     * Discriminator of this status, always {@code locked}.
     *
     * @return the value
     */
    @Constant("locked")
    String type();

    /**
     * Reason for the lock. Null when none was recorded.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> reason();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitLockedStatusBuilder builder() {
        return ModelRuntime.builder(ChatKitLockedStatus.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitLockedStatusBuilder toBuilder();
}
