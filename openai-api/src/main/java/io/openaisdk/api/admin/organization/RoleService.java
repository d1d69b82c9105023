package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the roles of the organization. */
@AdminKey
@ApiService("/organization/roles")
public interface RoleService {

    /**
     * Lists the roles of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.NEXT)
    Page<Role> list(RoleListParams params);

    /**
     * Lists the roles of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Role> list(Consumer<RoleListParamsBuilder> params) {
        return list(ModelRuntime.build(RoleListParams.builder(), params));
    }

    /**
     * Lists the roles of the organization.
     *
     * @return the first page
     */
    default Page<Role> list() {
        return list(RoleListParams.builder().build());
    }

    /**
     * Creates a custom role for use throughout the organization.
     *
     * @param params what to send
     * @return the new role
     */
    @Post
    Role create(RoleCreateParams params);

    /**
     * Creates a custom role for use throughout the organization.
     *
     * @param params sets what to send
     * @return the new role
     */
    default Role create(Consumer<RoleCreateParamsBuilder> params) {
        return create(ModelRuntime.build(RoleCreateParams.builder(), params));
    }

    /**
     * Fetches one role of the organization.
     *
     * @param roleId the identifier of the role to be fetched
     * @return the role
     */
    @Get("/{roleId}")
    Role retrieve(String roleId);

    /**
     * Changes a role of the organization.
     *
     * @param roleId the identifier of the role to be changed
     * @param params what to send
     * @return the changed role
     */
    @Post("/{roleId}")
    Role update(String roleId, RoleUpdateParams params);

    /**
     * Changes a role of the organization.
     *
     * @param roleId the identifier of the role to be changed
     * @param params sets what to send
     * @return the changed role
     */
    default Role update(String roleId, Consumer<RoleUpdateParamsBuilder> params) {
        return update(roleId, ModelRuntime.build(RoleUpdateParams.builder(), params));
    }

    /**
     * Changes a role of the organization.
     *
     * @param roleId the identifier of the role to be changed
     * @return the changed role
     */
    default Role update(String roleId) {
        return update(roleId, RoleUpdateParams.builder().build());
    }

    /**
     * Deletes one of the organization's custom roles.
     *
     * @param roleId the identifier of the role to be deleted
     * @return the confirmation
     */
    @Delete("/{roleId}")
    RoleDeleteResponse delete(String roleId);
}
