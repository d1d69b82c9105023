package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The fields of a message that changed in one step of a stream. */
@ApiModel
public interface MessageDeltaEvent extends Model {

    /**
     * Kind of this object, always {@code thread.message.delta}.
     *
     * @return the value
     */
    @Constant("thread.message.delta")
    String object();

    /**
     * Identifier of the message, usable in other API calls.
     *
     * @return the value
     */
    String id();

    /**
     * The changed fields with their new values.
     *
     * @return the value
     */
    MessageDelta delta();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaEventBuilder builder() {
        return ModelRuntime.builder(MessageDeltaEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaEventBuilder toBuilder();
}
