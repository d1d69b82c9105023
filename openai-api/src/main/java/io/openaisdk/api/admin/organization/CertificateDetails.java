package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Validity and content of a certificate. */
@ApiModel
public interface CertificateDetails extends Model {

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
     * The certificate itself, in PEM format.
     *
     * @return the value; empty when absent
     */
    Optional<String> content();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateDetailsBuilder builder() {
        return ModelRuntime.builder(CertificateDetails.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateDetailsBuilder toBuilder();
}
