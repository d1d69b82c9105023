package io.openaisdk.api.beta.threads;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.beta.assistants.AssistantToolResources;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Changes to make to a thread. */
@ApiModel
public interface ThreadUpdateParams extends Params {

    /**
     * Resources for the tools of the assistant in this thread: file IDs for {@code code_interpreter}, vector store IDs
     * for {@code file_search}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<AssistantToolResources> toolResources();

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
    static ThreadUpdateParamsBuilder builder() {
        return ModelRuntime.builder(ThreadUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ThreadUpdateParamsBuilder toBuilder();
}
