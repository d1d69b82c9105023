package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** One piece of content in a vector store search result. */
@ApiModel
public interface VectorStoreSearchContent extends Model {

    /**
     * Kind of this content, always {@code text}.
     *
     * @return the value
     */
    @Constant("text")
    String type();

    /**
     * Text that the search found.
     *
     * @return the value
     */
    String text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VectorStoreSearchContentBuilder builder() {
        return ModelRuntime.builder(VectorStoreSearchContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VectorStoreSearchContentBuilder toBuilder();
}
