package io.openaisdk.api.skills;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to change the default version of a skill. */
@ApiModel
public interface SkillUpdateParams extends Params {

    /**
     * Number of the version that becomes the default.
     *
     * @return the value
     */
    String defaultVersion();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillUpdateParamsBuilder builder() {
        return ModelRuntime.builder(SkillUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillUpdateParamsBuilder toBuilder();
}
