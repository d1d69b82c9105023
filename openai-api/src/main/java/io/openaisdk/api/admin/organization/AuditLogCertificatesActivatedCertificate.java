package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A certificate that an entry of the audit log is about. */
@ApiModel
public interface AuditLogCertificatesActivatedCertificate extends Model {

    /**
     * Identifier of this certificate.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Name given to the certificate.
     *
     * @return the value; empty when absent
     */
    Optional<String> name();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogCertificatesActivatedCertificateBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificatesActivatedCertificate.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificatesActivatedCertificateBuilder toBuilder();
}
