package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A request to upload a certificate. */
@ApiModel
public interface CertificateCreateParams extends Params {

    /**
     * Name of the certificate, if wanted.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Certificate in PEM form.
     *
     * @return the value
     */
    String certificate();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateCreateParamsBuilder builder() {
        return ModelRuntime.builder(CertificateCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateCreateParamsBuilder toBuilder();
}
