package io.openaisdk.api.skills;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A version of a skill. */
@ApiModel
public interface SkillVersion extends Model {

    /**
     * Kind of this object, always {@code skill.version}.
     *
     * @return the value
     */
    @Constant("skill.version")
    String object();

    /**
     * ID of the skill version.
     *
     * @return the value
     */
    String id();

    /**
     * ID of the skill that this is a version of.
     *
     * @return the value
     */
    String skillId();

    /**
     * Number of the version.
     *
     * @return the value
     */
    String version();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Name of the skill version.
     *
     * @return the value
     */
    String name();

    /**
     * What this version of the skill is for.
     *
     * @return the value
     */
    String description();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillVersionBuilder builder() {
        return ModelRuntime.builder(SkillVersion.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillVersionBuilder toBuilder();
}
