package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A certificate that the organization has uploaded. */
@ApiModel
public interface Certificate extends Model {

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Kind of this object: {@code certificate} for a single one, {@code organization.certificate} or
     * {@code organization.project.certificate} for listing and (de)activation at that level.
     *
     * @return the value
     */
    CertificateObject object();

    /**
     * Name given to the certificate.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> name();

    /**
     * Time of the certificate's upload, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * Details of the certificate, such as its period of validity.
     *
     * @return the value
     */
    CertificateDetails certificateDetails();

    /**
     * True if the certificate is active at the given scope. Absent when a single certificate is retrieved.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> active();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateBuilder builder() {
        return ModelRuntime.builder(Certificate.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateBuilder toBuilder();
}
