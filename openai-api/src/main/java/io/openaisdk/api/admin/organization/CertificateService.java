package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the client certificates of the organization. */
@AdminKey
@ApiService("/organization/certificates")
public interface CertificateService {

    /**
     * Lists the certificates that were uploaded to the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<OrganizationCertificate> list(CertificateListParams params);

    /**
     * Lists the certificates that were uploaded to the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<OrganizationCertificate> list(Consumer<CertificateListParamsBuilder> params) {
        return list(ModelRuntime.build(CertificateListParams.builder(), params));
    }

    /**
     * Lists the certificates that were uploaded to the organization.
     *
     * @return the first page
     */
    default Page<OrganizationCertificate> list() {
        return list(CertificateListParams.builder().build());
    }

    /**
     * Uploads a certificate to the organization, which may have up to 50. It is not activated by this.
     *
     * @param params what to send
     * @return the new certificate
     */
    @Post
    Certificate create(CertificateCreateParams params);

    /**
     * Uploads a certificate to the organization, which may have up to 50. It is not activated by this.
     *
     * @param params sets what to send
     * @return the new certificate
     */
    default Certificate create(Consumer<CertificateCreateParamsBuilder> params) {
        return create(ModelRuntime.build(CertificateCreateParams.builder(), params));
    }

    /**
     * Activates up to 10 certificates for the organization, in one atomic and idempotent step.
     *
     * @param params what to send
     * @return the list
     */
    @Post("/activate")
    @Paged(PageKind.SINGLE)
    Page<OrganizationCertificate> activate(CertificateActivateParams params);

    /**
     * Activates up to 10 certificates for the organization, in one atomic and idempotent step.
     *
     * @param params sets what to send
     * @return the list
     */
    default Page<OrganizationCertificate> activate(Consumer<CertificateActivateParamsBuilder> params) {
        return activate(ModelRuntime.build(CertificateActivateParams.builder(), params));
    }

    /**
     * Deactivates up to 10 certificates for the organization, in one atomic and idempotent step.
     *
     * @param params what to send
     * @return the list
     */
    @Post("/deactivate")
    @Paged(PageKind.SINGLE)
    Page<OrganizationCertificate> deactivate(CertificateActivateParams params);

    /**
     * Deactivates up to 10 certificates for the organization, in one atomic and idempotent step.
     *
     * @param params sets what to send
     * @return the list
     */
    default Page<OrganizationCertificate> deactivate(Consumer<CertificateActivateParamsBuilder> params) {
        return deactivate(ModelRuntime.build(CertificateActivateParams.builder(), params));
    }

    /**
     * Fetches a certificate of the organization, active or not.
     *
     * @param certificateId the identifier of the certificate to be fetched
     * @param params what to ask for
     * @return the certificate
     */
    @Get("/{certificateId}")
    Certificate retrieve(String certificateId, CertificateRetrieveParams params);

    /**
     * Fetches a certificate of the organization, active or not.
     *
     * @param certificateId the identifier of the certificate to be fetched
     * @param params sets what to ask for
     * @return the certificate
     */
    default Certificate retrieve(String certificateId, Consumer<CertificateRetrieveParamsBuilder> params) {
        return retrieve(certificateId, ModelRuntime.build(CertificateRetrieveParams.builder(), params));
    }

    /**
     * Fetches a certificate of the organization, active or not.
     *
     * @param certificateId the identifier of the certificate to be fetched
     * @return the certificate
     */
    default Certificate retrieve(String certificateId) {
        return retrieve(certificateId, CertificateRetrieveParams.builder().build());
    }

    /**
     * Renames a certificate; nothing but its name can be changed.
     *
     * @param certificateId the identifier of the certificate to be changed
     * @param params what to send
     * @return the changed certificate
     */
    @Post("/{certificateId}")
    Certificate update(String certificateId, CertificateUpdateParams params);

    /**
     * Renames a certificate; nothing but its name can be changed.
     *
     * @param certificateId the identifier of the certificate to be changed
     * @param params sets what to send
     * @return the changed certificate
     */
    default Certificate update(String certificateId, Consumer<CertificateUpdateParamsBuilder> params) {
        return update(certificateId, ModelRuntime.build(CertificateUpdateParams.builder(), params));
    }

    /**
     * Renames a certificate; nothing but its name can be changed.
     *
     * @param certificateId the identifier of the certificate to be changed
     * @return the changed certificate
     */
    default Certificate update(String certificateId) {
        return update(certificateId, CertificateUpdateParams.builder().build());
    }

    /**
     * Deletes a certificate of the organization, which must be inactive there and in every project.
     *
     * @param certificateId the identifier of the certificate to be deleted
     * @return the confirmation
     */
    @Delete("/{certificateId}")
    CertificateDeleteResponse delete(String certificateId);
}
