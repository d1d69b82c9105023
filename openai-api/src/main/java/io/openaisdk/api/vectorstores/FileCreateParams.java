package io.openaisdk.api.vectorstores;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A request to add a file to a vector store. */
@ApiModel
public interface FileCreateParams extends Params {

    /**
     * Identifier of the file to add. For many files, a file batch saves write requests.
     *
     * @return the value
     */
    String fileId();

    /**
     * Way of splitting the files into chunks. When absent, {@code auto} applies.
     *
     * @return the value; empty when absent
     */
    Optional<FileChunkingStrategyParam> chunkingStrategy();

    /**
     * Key-value pairs attached to the file, at most 16. Keys have up to 64 characters; values are strings of up to 512
     * characters, numbers or booleans.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> attributes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileCreateParamsBuilder builder() {
        return ModelRuntime.builder(FileCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileCreateParamsBuilder toBuilder();
}
