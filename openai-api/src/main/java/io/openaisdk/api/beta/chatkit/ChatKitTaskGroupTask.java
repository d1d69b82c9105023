package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A task inside a task group. */
@ApiModel
public interface ChatKitTaskGroupTask extends Model {

    /**
     * Subtype of the task.
     *
     * @return the value
     */
    ChatKitTaskType type();

    /**
     * Heading of the task; null if it has none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> heading();

    /**
     * Summary of the task; null if it has none.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> summary();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitTaskGroupTaskBuilder builder() {
        return ModelRuntime.builder(ChatKitTaskGroupTask.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitTaskGroupTaskBuilder toBuilder();
}
