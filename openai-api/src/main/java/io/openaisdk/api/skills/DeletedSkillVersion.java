package io.openaisdk.api.skills;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a version of a skill was deleted. */
@ApiModel
public interface DeletedSkillVersion extends Model {

    /**
     * Kind of this object, always {@code skill.version.deleted}.
     *
     * @return the value
     */
    @Constant("skill.version.deleted")
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
     * Version of the skill that was removed.
     *
     * @return the value
     */
    String version();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static DeletedSkillVersionBuilder builder() {
        return ModelRuntime.builder(DeletedSkillVersion.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    DeletedSkillVersionBuilder toBuilder();
}
