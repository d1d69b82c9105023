package io.openaisdk.api.admin.organization;

import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads and sets how long data are kept. */
@AdminKey
@ApiService("/organization/data_retention")
public interface DataRetentionService {

    /**
     * Fetches the data retention settings of the organization.
     *
     * @return the organization data retention
     */
    @Get
    OrganizationDataRetention retrieve();

    /**
     * Changes the data retention settings of the organization.
     *
     * @param params what to send
     * @return the changed organization data retention
     */
    @Post
    OrganizationDataRetention update(DataRetentionUpdateParams params);

    /**
     * Changes the data retention settings of the organization.
     *
     * @param params sets what to send
     * @return the changed organization data retention
     */
    default OrganizationDataRetention update(Consumer<DataRetentionUpdateParamsBuilder> params) {
        return update(ModelRuntime.build(DataRetentionUpdateParams.builder(), params));
    }
}
