package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** The changed fields with their new values. */
@ApiModel
public interface MessageDelta extends Model {

    /**
     * Author of the message: {@code user} or {@code assistant}.
     *
     * @return the value; empty when absent
     */
    Optional<MessageRole> role();

    /**
     * Parts of the message, such as text and images, in order.
     *
     * @return the items; empty when absent
     */
    List<MessageDeltaContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageDeltaBuilder builder() {
        return ModelRuntime.builder(MessageDelta.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageDeltaBuilder toBuilder();
}
