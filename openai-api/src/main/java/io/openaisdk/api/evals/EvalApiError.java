package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** An error reported by the Eval API. */
@ApiModel
public interface EvalApiError extends Model {

    /**
     * Code that identifies the error.
     *
     * @return the value
     */
    String code();

    /**
     * Readable text of the error.
     *
     * @return the value
     */
    String message();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalApiErrorBuilder builder() {
        return ModelRuntime.builder(EvalApiError.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalApiErrorBuilder toBuilder();
}
