package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A group of the organization. */
@ApiModel
public interface Group extends Model {

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
     * Whether the group is under the control of your identity provider through SCIM.
     *
     * @return the value
     */
    boolean isScimManaged();

    /**
     * Kind of group, {@code group} or {@code tenant_group}.
     *
     * @return the value
     */
    GroupType groupType();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupBuilder builder() {
        return ModelRuntime.builder(Group.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupBuilder toBuilder();
}
