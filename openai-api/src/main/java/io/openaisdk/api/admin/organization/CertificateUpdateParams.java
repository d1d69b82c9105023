package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Changes to make to a certificate. */
@ApiModel
public interface CertificateUpdateParams extends Params {

    /**
     * New name of the certificate.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateUpdateParamsBuilder builder() {
        return ModelRuntime.builder(CertificateUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateUpdateParamsBuilder toBuilder();
}
