package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of {@code certificates.deactivated} events. */
@ApiModel
public interface AuditLogCertificatesDeactivated extends Model {

    /**
     * Certificates that the event is about.
     *
     * @return the items; empty when absent
     */
    List<AuditLogCertificate> certificates();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogCertificatesDeactivatedBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificatesDeactivated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificatesDeactivatedBuilder toBuilder();
}
