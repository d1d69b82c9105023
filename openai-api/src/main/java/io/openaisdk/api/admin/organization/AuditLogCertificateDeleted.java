package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code certificate.deleted} events, for a removed certificate. */
@ApiModel
public interface AuditLogCertificateDeleted extends Model {

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
     * Content of the removed certificate, in PEM format.
     *
     * @return the value; empty when absent
     */
    Optional<String> certificate();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogCertificateDeletedBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificateDeleted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificateDeletedBuilder toBuilder();
}
