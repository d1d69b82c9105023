package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.assistants.AssistantToolResourcesParam;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options for a new thread. A run request without them gets an empty thread. */
@ApiModel
public interface ThreadCreateParams extends Params {

    /**
     * Messages that the thread begins with.
     *
     * @return the items; empty when absent
     */
    List<MessageCreateParams> messages();

    /**
     * Resources for the tools of the assistant in this thread: file IDs for {@code code_interpreter}, vector store IDs
     * for {@code file_search}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantToolResourcesParam> toolResources();

    /**
     * Key-value pairs attached to the object for later lookup, at most 16. Keys have up to 64 characters, values up to
     * 512.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, String> metadata();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ThreadCreateParamsBuilder builder() {
        return ModelRuntime.builder(ThreadCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadCreateParamsBuilder toBuilder();
}
