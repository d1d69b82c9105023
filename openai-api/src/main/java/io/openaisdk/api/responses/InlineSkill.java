package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A skill whose data is part of the request. */
@ApiModel
public non-sealed interface InlineSkill extends Model, ContainerSkill {

    /**
     * Discriminator of this skill, always {@code inline}.
     *
     * @return the value
     */
    @Constant("inline")
    String type();

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
     * Data of the skill.
     *
     * @return the value
     */
    InlineSkillSource source();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InlineSkillBuilder builder() {
        return ModelRuntime.builder(InlineSkill.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InlineSkillBuilder toBuilder();
}
