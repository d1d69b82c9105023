package io.openaisdk.api.evals;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirms that an evaluation was deleted. */
@ApiModel
public interface EvalDeleteResponse extends Model {

    /**
     * Kind of this object, for example {@code eval.deleted}.
     *
     * @return the value
     */
    String object();

    /**
     * Whether the evaluation was deleted.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Identifier of the evaluation.
     *
     * @return the value
     */
    String evalId();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalDeleteResponseBuilder builder() {
        return ModelRuntime.builder(EvalDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalDeleteResponseBuilder toBuilder();
}
