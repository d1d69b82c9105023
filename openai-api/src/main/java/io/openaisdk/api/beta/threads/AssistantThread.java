package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.beta.assistants.AssistantToolResources;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A thread of messages. */
@ApiModel
public interface AssistantThread extends Model {

    /**
     * Kind of this object, always {@code thread}.
     *
     * @return the value
     */
    @Constant("thread")
    String object();

    /**
     * Identifier by which API calls refer to this object.
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
     * Resources for the tools of the assistant in this thread: file IDs for {@code code_interpreter}, vector store IDs
     * for {@code file_search}.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<AssistantToolResources> toolResources();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AssistantThreadBuilder builder() {
        return ModelRuntime.builder(AssistantThread.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantThreadBuilder toBuilder();
}
