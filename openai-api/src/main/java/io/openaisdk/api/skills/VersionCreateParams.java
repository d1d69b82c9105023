package io.openaisdk.api.skills;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Body of a request that uploads a further, immutable version of a skill. */
@ApiModel
public interface VersionCreateParams extends Params {

    /**
     * Files of the skill, or a single zip archive. At most 500 files.
     *
     * @return the value
     */
    SkillFiles files();

    /**
     * Whether this version becomes the one that is used where none is named.
     *
     * @return the value; empty when absent
     */
    @WireName("default")
    Optional<Boolean> makeDefault();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static VersionCreateParamsBuilder builder() {
        return ModelRuntime.builder(VersionCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    VersionCreateParamsBuilder toBuilder();
}
