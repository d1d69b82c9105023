package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code certificate.updated} events, for a changed certificate. */
@ApiModel
public interface AuditLogCertificateUpdated extends Model {

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
    static AuditLogCertificateUpdatedBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificateUpdated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificateUpdatedBuilder toBuilder();
}
