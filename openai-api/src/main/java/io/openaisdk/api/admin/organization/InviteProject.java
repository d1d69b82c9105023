package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A project that an invitation admits to, and the role in it. */
@ApiModel
public interface InviteProject extends Model {

    /**
     * Public identifier of the project.
     *
     * @return the value
     */
    String id();

    /**
     * Role in the project, {@code member} or {@code owner}.
     *
     * @return the value
     */
    InviteProjectRole role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InviteProjectBuilder builder() {
        return ModelRuntime.builder(InviteProject.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InviteProjectBuilder toBuilder();
}
