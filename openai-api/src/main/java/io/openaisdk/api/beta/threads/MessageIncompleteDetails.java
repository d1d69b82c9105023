package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Explanation of why the message is incomplete, where it is. */
@ApiModel
public interface MessageIncompleteDetails extends Model {

    /**
     * Cause that left the message incomplete.
     *
     * @return the value
     */
    MessageIncompleteDetailsReason reason();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static MessageIncompleteDetailsBuilder builder() {
        return ModelRuntime.builder(MessageIncompleteDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    MessageIncompleteDetailsBuilder toBuilder();
}
