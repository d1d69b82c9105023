package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a group was deleted. */
@ApiModel
public interface GroupDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code group.deleted}.
     *
     * @return the value
     */
    @Constant("group.deleted")
    String object();

    /**
     * Identifier of the removed group.
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
    static GroupDeleteResponseBuilder builder() {
        return ModelRuntime.builder(GroupDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupDeleteResponseBuilder toBuilder();
}
