package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Why a response broke off early. */
@ApiModel
public interface ResponseIncompleteDetails extends Model {

    /**
     * Cause of the early end: {@code max_output_tokens} or {@code content_filter}.
     *
     * @return the value; empty when absent
     */
    Optional<ResponseIncompleteReason> reason();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseIncompleteDetailsBuilder builder() {
        return ModelRuntime.builder(ResponseIncompleteDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseIncompleteDetailsBuilder toBuilder();
}
