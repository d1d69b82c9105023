package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A certificate held by the organization. */
@ApiModel
public interface OrganizationCertificate extends Model {

    /**
     * Kind of this object, always {@code organization.certificate}.
     *
     * @return the value
     */
    @Constant("organization.certificate")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

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
    CertificateValidity certificateDetails();

    /**
     * Whether the organization has this certificate active at present.
     *
     * @return the value
     */
    boolean active();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static OrganizationCertificateBuilder builder() {
        return ModelRuntime.builder(OrganizationCertificate.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationCertificateBuilder toBuilder();
}
