package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().adminApiKeys().list}. */
@ApiModel
public interface AdminApiKeyListParams extends Params {

    /**
     * Cursor: identifier of the previous page's last key.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> after();

    /**
     * Sort direction, {@code asc} or {@code desc}. Default: {@code asc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Maximum number of keys per page. Default: {@code 20}.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AdminApiKeyListParamsBuilder builder() {
        return ModelRuntime.builder(AdminApiKeyListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AdminApiKeyListParamsBuilder toBuilder();
}
