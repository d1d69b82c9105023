package io.openaisdk.api.skills;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a skill was deleted. */
@ApiModel
public interface DeletedSkill extends Model {

    /**
     * Kind of this object, always {@code skill.deleted}.
     *
     * @return the value
     */
    @Constant("skill.deleted")
    String object();

    /**
     * Identifier of the deleted object.
     *
     * @return the value
     */
    String id();

    /**
     * Success flag of the deletion.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static DeletedSkillBuilder builder() {
        return ModelRuntime.builder(DeletedSkill.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    DeletedSkillBuilder toBuilder();
}
