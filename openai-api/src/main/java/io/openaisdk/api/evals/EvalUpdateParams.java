package io.openaisdk.api.evals;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Parameters of {@code evals().update}. */
@ApiModel
public interface EvalUpdateParams extends Params {

    /**
     * New name of the evaluation.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Up to 16 pairs of text to keep with the evaluation; they take the place of the earlier ones.
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
    static EvalUpdateParamsBuilder builder() {
        return ModelRuntime.builder(EvalUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalUpdateParamsBuilder toBuilder();
}
