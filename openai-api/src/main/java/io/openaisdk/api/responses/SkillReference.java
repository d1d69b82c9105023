package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Pointer to a stored skill by its ID. */
@ApiModel
public non-sealed interface SkillReference extends Model, ContainerSkill {

    /**
     * Discriminator of this variant, always {@code skill_reference}.
     *
     * @return the value
     */
    @Constant("skill_reference")
    String type();

    /**
     * ID of the skill. Between 1 and 64 characters.
     *
     * @return the value
     */
    String skillId();

    /**
     * Version of the skill, a positive integer or {@code latest}. Absence means the skill's default version.
     *
     * @return the value; empty when absent
     */
    Optional<String> version();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SkillReferenceBuilder builder() {
        return ModelRuntime.builder(SkillReference.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SkillReferenceBuilder toBuilder();
}
