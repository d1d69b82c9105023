package io.openaisdk.api.vectorstores;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to add several files to a vector store. */
@ApiModel
public interface FileBatchCreateParams extends Params {

    /**
     * Identifiers of the files to add, from 1 to 2000. {@code attributes} and {@code chunking_strategy} of the request
     * apply to all of them; excludes {@code files}.
     *
     * @return the items; empty when absent
     */
    List<String> fileIds();

    /**
     * Files to add, from 1 to 2000, each with its own optional {@code attributes} and {@code chunking_strategy}; those
     * of the request are ignored. Excludes {@code file_ids}.
     *
     * @return the items; empty when absent
     */
    List<FileCreateParams> files();

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
    static FileBatchCreateParamsBuilder builder() {
        return ModelRuntime.builder(FileBatchCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileBatchCreateParamsBuilder toBuilder();
}
