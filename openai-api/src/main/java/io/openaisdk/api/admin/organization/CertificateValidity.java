package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** When a certificate is valid. */
@ApiModel
public interface CertificateValidity extends Model {

    /**
     * Start of the certificate's validity, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> validAt();

    /**
     * End of the certificate's validity, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> expiresAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateValidityBuilder builder() {
        return ModelRuntime.builder(CertificateValidity.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateValidityBuilder toBuilder();
}
