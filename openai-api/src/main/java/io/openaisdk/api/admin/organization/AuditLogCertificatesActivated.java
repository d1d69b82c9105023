package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Details of {@code certificates.activated} events. */
@ApiModel
public interface AuditLogCertificatesActivated extends Model {

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
    static AuditLogCertificatesActivatedBuilder builder() {
        return ModelRuntime.builder(AuditLogCertificatesActivated.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogCertificatesActivatedBuilder toBuilder();
}
