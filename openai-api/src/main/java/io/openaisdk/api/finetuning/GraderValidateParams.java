package io.openaisdk.api.finetuning;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.graders.Grader;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to check a grader. */
@ApiModel
public interface GraderValidateParams extends Params {

    /**
     * Grader to check.
     *
     * @return the value
     */
    Grader grader();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderValidateParamsBuilder builder() {
        return ModelRuntime.builder(GraderValidateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderValidateParamsBuilder toBuilder();
}
