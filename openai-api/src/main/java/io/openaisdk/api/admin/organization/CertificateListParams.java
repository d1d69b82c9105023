package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Parameters of {@code admin().organization().certificates().list}. */
@ApiModel
public interface CertificateListParams extends Params {

    /**
     * Maximum number of objects per page. From 1 to 100; 20 by default.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Order of the certificates by creation time, {@code asc} or {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateListParamsBuilder builder() {
        return ModelRuntime.builder(CertificateListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateListParamsBuilder toBuilder();
}
