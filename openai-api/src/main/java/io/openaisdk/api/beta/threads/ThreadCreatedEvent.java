package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Stream event that announces a new thread. */
@ApiModel
public non-sealed interface ThreadCreatedEvent extends Model, AssistantStreamEvent {

    /**
     * Discriminator of this event, always {@code thread.created}.
     *
     * @return the value
     */
    @Constant("thread.created")
    String event();

    /**
     * A property that the document declares here by mistake; without meaning for threads.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> enabled();

    /**
     * Thread that was created.
     *
     * @return the value
     */
    AssistantThread data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadCreatedEventBuilder builder() {
        return ModelRuntime.builder(ThreadCreatedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadCreatedEventBuilder toBuilder();
}
