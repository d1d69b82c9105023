package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A skill that lies in a directory of the local environment. */
@ApiModel
public interface LocalSkill extends Model {

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
     * Directory in which the skill is found.
     *
     * @return the value
     */
    String path();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LocalSkillBuilder builder() {
        return ModelRuntime.builder(LocalSkill.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LocalSkillBuilder toBuilder();
}
