package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A vector store that is made together with an assistant or a thread. */
@ApiModel
public interface AssistantFileSearchResourcesParamVectorStore extends Model {

    /**
     * Identifiers of the files to put into the vector store. It holds up to 100,000,000 files, or 10,000 if created
     * before Nov 2025.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * How the files are split into chunks, {@code auto} by default.
     *
     * @return the value; empty when absent
     */
    Optional<AssistantVectorStoreChunking> chunkingStrategy();

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
    static AssistantFileSearchResourcesParamVectorStoreBuilder builder() {
        return ModelRuntime.builder(AssistantFileSearchResourcesParamVectorStore.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AssistantFileSearchResourcesParamVectorStoreBuilder toBuilder();
}
