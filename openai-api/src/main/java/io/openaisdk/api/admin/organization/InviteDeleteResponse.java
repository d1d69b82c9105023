package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that an invitation was deleted. */
@ApiModel
public interface InviteDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code organization.invite.deleted}.
     *
     * @return the value
     */
    @Constant("organization.invite.deleted")
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
    static InviteDeleteResponseBuilder builder() {
        return ModelRuntime.builder(InviteDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InviteDeleteResponseBuilder toBuilder();
}
