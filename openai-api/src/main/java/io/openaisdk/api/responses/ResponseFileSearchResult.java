package io.openaisdk.api.responses;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** A passage that file search found. */
@ApiModel
public interface ResponseFileSearchResult extends Model {

    /**
     * Identifier of the file with the passage.
     *
     * @return the value; empty when absent
     */
    Optional<String> fileId();

    /**
     * Passage of the file that was found.
     *
     * @return the value; empty when absent
     */
    Optional<String> text();

    /**
     * Name under which the file was stored.
     *
     * @return the value; empty when absent
     */
    Optional<String> filename();

    /**
     * Key-value pairs attached to the file, at most 16. Keys have up to 64 characters; values are strings of up to 512
     * characters, numbers or booleans.
     *
     * @return the entries; empty when absent
     */
    @NullAllowed
    Map<String, JsonValue> attributes();

    /**
     * Relevance of the file, between 0 and 1.
     *
     * @return the value; empty when absent
     */
    Optional<Double> score();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseFileSearchResultBuilder builder() {
        return ModelRuntime.builder(ResponseFileSearchResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseFileSearchResultBuilder toBuilder();
}
