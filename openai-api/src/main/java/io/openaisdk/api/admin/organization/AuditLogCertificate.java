package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** An entry of {@code certificates} of a {@code AuditLogCertificatesActivated}. */
@ApiModel
public interface AuditLogCertificate extends Model {

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
    static AuditLogCertificateBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificate.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificateBuilder toBuilder();
}
