package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Result of an update of a group. */
@ApiModel
public interface GroupUpdateResponse extends Model {

    /**
     * Identifier of the group.
     *
     * @return the value
     */
    String id();

    /**
     * Display name of the group after the update.
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
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GroupUpdateResponseBuilder builder() {
        return ModelRuntime.builder(GroupUpdateResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GroupUpdateResponseBuilder toBuilder();
}
