package io.openaisdk.api.admin.organization.groups;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Summary of a group, as part of a role assignment. */
@ApiModel
public interface GroupSummary extends Model {

    /**
     * Kind of this object, always {@code group}.
     *
     * @return the value
     */
    @Constant("group")
    String object();

    /**
     * Identifier of the group.
     *
     * @return the value
     */
    String id();

    /**
     * Display name of the group.
     *
     * @return the value
     */
    String name();

    /**
     * Time at which the group was created, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Whether SCIM manages the group.
     *
     * @return the value
     */
    boolean scimManaged();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupSummaryBuilder builder() {
        return ModelRuntime.builder(GroupSummary.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupSummaryBuilder toBuilder();
}
