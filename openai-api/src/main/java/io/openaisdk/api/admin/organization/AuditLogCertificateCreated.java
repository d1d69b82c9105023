package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code certificate.created} events, for a new certificate. */
@ApiModel
public interface AuditLogCertificateCreated extends Model {

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
    static AuditLogCertificateCreatedBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificateCreated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificateCreatedBuilder toBuilder();
}
