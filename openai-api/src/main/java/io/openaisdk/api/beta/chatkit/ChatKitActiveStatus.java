package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Status of a thread that is in active use. */
@ApiModel
public non-sealed interface ChatKitActiveStatus extends Model, ChatKitThreadStatus {

    /**
     * Discriminator of this status, always {@code active}.
     *
     * @return the value
     */
    @Constant("active")
    String type();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitActiveStatusBuilder builder() {
        return ModelRuntime.builder(ChatKitActiveStatus.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitActiveStatusBuilder toBuilder();
}
