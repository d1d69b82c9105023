package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A ChatKit thread with its state. */
@ApiModel
public interface ChatKitThread extends Model {

    /**
     * Kind of this object, always {@code chatkit.thread}.
     *
     * @return the value
     */
    @Constant("chatkit.thread")
    String object();

    /**
     * ID of the thread.
     *
     * @return the value
     */
    String id();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Title of the thread; null until one has been generated.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> title();

    /**
     * State of the thread; a new one is {@code active}.
     *
     * @return the value
     */
    ChatKitThreadStatus status();

    /**
     * ID of the end user to whom the thread belongs, in any form.
     *
     * @return the value
     */
    String user();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatKitThreadBuilder builder() {
        return ModelRuntime.builder(ChatKitThread.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatKitThreadBuilder toBuilder();
}
