package io.openaisdk.api.skills;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A skill. */
@ApiModel
public interface Skill extends Model {

    /**
     * Kind of this object, always {@code skill}.
     *
     * @return the value
     */
    @Constant("skill")
    String object();

    /**
     * ID of the skill.
     *
     * @return the value
     */
    String id();

    /**
     * Name of the skill.
     *
     * @return the value
     */
    String name();

    /**
     * What the skill is for.
     *
     * @return the value
     */
    String description();

    /**
     * Time of creation, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Version of the skill that is used by default.
     *
     * @return the value
     */
    String defaultVersion();

    /**
     * Newest version of the skill.
     *
     * @return the value
     */
    String latestVersion();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillBuilder builder() {
        return ModelRuntime.builder(Skill.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillBuilder toBuilder();
}
