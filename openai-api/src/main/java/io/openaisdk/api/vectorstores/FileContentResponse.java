package io.openaisdk.api.vectorstores;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A piece of the text of a file. */
@ApiModel
public interface FileContentResponse extends Model {

    /**
     * Kind of content, at present always {@code text}.
     *
     * @return the value; empty when absent
     */
    Optional<String> type();

    /**
     * Text of this piece of content.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileContentResponseBuilder builder() {
        return ModelRuntime.builder(FileContentResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileContentResponseBuilder toBuilder();
}
