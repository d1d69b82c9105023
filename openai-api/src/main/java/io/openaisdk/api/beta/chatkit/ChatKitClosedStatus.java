package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Status of a thread that has been closed. */
@ApiModel
public non-sealed interface ChatKitClosedStatus extends Model, ChatKitThreadStatus {

    /**
     * Discriminator of this status, always {@code closed}.
     *
     * @return the value
     */
    @Constant("closed")
    String type();

    /**
     * Why the thread was closed. Null when no reason was noted.
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
    static ChatKitClosedStatusBuilder builder() {
        return ModelRuntime.builder(ChatKitClosedStatus.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitClosedStatusBuilder toBuilder();
}
