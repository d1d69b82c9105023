package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirms that an admin key was deleted. */
@ApiModel
public interface AdminAPIKeyDeleteResponse extends Model {

    /**
     * Kind of this object.
     *
     * @return the value
     */
    @Constant("organization.admin_api_key.deleted")
    String object();

    /**
     * Identifier of the key.
     *
     * @return the value
     */
    String id();

    /**
     * Whether the key was deleted.
     *
     * @return the value
     */
    boolean deleted();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AdminAPIKeyDeleteResponseBuilder builder() {
        return ModelRuntime.builder(AdminAPIKeyDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AdminAPIKeyDeleteResponseBuilder toBuilder();
}
