package io.openaisdk.api.admin.organization;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and sets the limit of what may be spent. */
@AdminKey
@ApiService("/organization/spend_limit")
public interface SpendLimitService {

    /**
     * Fetches the hard spend limit of the organization.
     *
     * @return the organization spend limit
     */
    @Get
    OrganizationSpendLimit retrieve();

    /**
     * Sets the hard spend limit of the organization, replacing any earlier one.
     *
     * @param params what to send
     * @return the changed organization spend limit
     */
    @Post
    OrganizationSpendLimit update(SpendLimitUpdateParams params);

    /**
     * Sets the hard spend limit of the organization, replacing any earlier one.
     *
     * @param params sets what to send
     * @return the changed organization spend limit
     */
    default OrganizationSpendLimit update(Consumer<SpendLimitUpdateParamsBuilder> params) {
        return update(ModelRuntime.build(SpendLimitUpdateParams.builder(), params));
    }

    /**
     * Removes the hard spend limit of the organization.
     *
     * @return the confirmation
     */
    @Delete
    OrganizationSpendLimitDeleted delete();
}
