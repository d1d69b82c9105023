package io.openaisdk.api.skills;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a skill upload, either a directory in {@code files[]} parts or one zip file. */
@ApiModel
public interface SkillCreateParams extends Params {

    /**
     * Files of the skill, or a single zip archive. At most 500 files.
     *
     * @return the value
     */
    SkillFiles files();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillCreateParamsBuilder builder() {
        return ModelRuntime.builder(SkillCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillCreateParamsBuilder toBuilder();
}
