package io.openaisdk.api.vectorstores;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** One hit of a vector store search. */
@ApiModel
public interface VectorStoreSearchResponse extends Model {

    /**
     * Identifier of the file that the hit comes from.
     *
     * @return the value
     */
    String fileId();

    /**
     * Name of the file that the hit comes from.
     *
     * @return the value
     */
    String filename();

    /**
     * How similar the hit is to the query, from 0 to 1.
     *
     * @return the value
     */
    double score();

    /**
     * Key-value pairs attached to the file, at most 16. Keys have up to 64 characters; values are strings of up to 512
     * characters, numbers or booleans.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, JsonValue> attributes();

    /**
     * Pieces of the file that matched.
     *
     * @return the items
     */
    @Required
    List<VectorStoreSearchContent> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreSearchResponseBuilder builder() {
        return ModelRuntime.builder(VectorStoreSearchResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreSearchResponseBuilder toBuilder();
}
