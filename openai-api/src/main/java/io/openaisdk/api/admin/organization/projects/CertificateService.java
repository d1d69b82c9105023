package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.CertificateActivateParams;
import io.openaisdk.api.admin.organization.CertificateActivateParamsBuilder;
import io.openaisdk.api.admin.organization.OrganizationProjectCertificate;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the client certificates of projects. */
@AdminKey
@ApiService("/organization/projects/{projectId}/certificates")
public interface CertificateService {

    /**
     * Lists the certificates of the project.
     *
     * @param projectId the identifier of the project
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<OrganizationProjectCertificate> list(String projectId, CertificateListParams params);

    /**
     * Lists the certificates of the project.
     *
     * @param projectId the identifier of the project
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<OrganizationProjectCertificate> list(String projectId, Consumer<CertificateListParamsBuilder> params) {
        return list(projectId, ModelRuntime.build(CertificateListParams.builder(), params));
    }

    /**
     * Lists the certificates of the project.
     *
     * @param projectId the identifier of the project
     * @return the first page
     */
    default Page<OrganizationProjectCertificate> list(String projectId) {
        return list(projectId, CertificateListParams.builder().build());
    }

    /**
     * Activates up to 10 certificates for a project, in one atomic and idempotent step.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the list
     */
    @Post("/activate")
    @Paged(PageKind.SINGLE)
    Page<OrganizationProjectCertificate> activate(String projectId, CertificateActivateParams params);

    /**
     * Activates up to 10 certificates for a project, in one atomic and idempotent step.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the list
     */
    default Page<OrganizationProjectCertificate> activate(
            String projectId, Consumer<CertificateActivateParamsBuilder> params) {
        return activate(projectId, ModelRuntime.build(CertificateActivateParams.builder(), params));
    }

    /**
     * Deactivates up to 10 certificates for a project, in one atomic and idempotent step.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the list
     */
    @Post("/deactivate")
    @Paged(PageKind.SINGLE)
    Page<OrganizationProjectCertificate> deactivate(String projectId, CertificateActivateParams params);

    /**
     * Deactivates up to 10 certificates for a project, in one atomic and idempotent step.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the list
     */
    default Page<OrganizationProjectCertificate> deactivate(
            String projectId, Consumer<CertificateActivateParamsBuilder> params) {
        return deactivate(projectId, ModelRuntime.build(CertificateActivateParams.builder(), params));
    }
}
