package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.admin.organization.projects.ApiKeyService;
import io.openaisdk.api.admin.organization.projects.CertificateService;
import io.openaisdk.api.admin.organization.projects.DataRetentionService;
import io.openaisdk.api.admin.organization.projects.GroupService;
import io.openaisdk.api.admin.organization.projects.HostedToolPermissionService;
import io.openaisdk.api.admin.organization.projects.ModelPermissionService;
import io.openaisdk.api.admin.organization.projects.RateLimitService;
import io.openaisdk.api.admin.organization.projects.RoleService;
import io.openaisdk.api.admin.organization.projects.ServiceAccountService;
import io.openaisdk.api.admin.organization.projects.SpendAlertService;
import io.openaisdk.api.admin.organization.projects.SpendLimitService;
import io.openaisdk.api.admin.organization.projects.UserService;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the projects of the organization. */
@AdminKey
@ApiService("/organization/projects")
public interface ProjectService {

    /**
     * Lists the projects of the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<Project> list(ProjectListParams params);

    /**
     * Lists the projects of the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Project> list(Consumer<ProjectListParamsBuilder> params) {
        return list(ModelRuntime.build(ProjectListParams.builder(), params));
    }

    /**
     * Lists the projects of the organization.
     *
     * @return the first page
     */
    default Page<Project> list() {
        return list(ProjectListParams.builder().build());
    }

    /**
     * Creates a project in the organization. It can be archived later but never deleted.
     *
     * @param params what to send
     * @return the new project
     */
    @Post
    Project create(ProjectCreateParams params);

    /**
     * Creates a project in the organization. It can be archived later but never deleted.
     *
     * @param params sets what to send
     * @return the new project
     */
    default Project create(Consumer<ProjectCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ProjectCreateParams.builder(), params));
    }

    /**
     * Fetches one project.
     *
     * @param projectId the identifier of the project
     * @return the project
     */
    @Get("/{projectId}")
    Project retrieve(String projectId);

    /**
     * Changes a project of the organization.
     *
     * @param projectId the identifier of the project
     * @param params what to send
     * @return the changed project
     */
    @Post("/{projectId}")
    Project update(String projectId, ProjectUpdateParams params);

    /**
     * Changes a project of the organization.
     *
     * @param projectId the identifier of the project
     * @param params sets what to send
     * @return the changed project
     */
    default Project update(String projectId, Consumer<ProjectUpdateParamsBuilder> params) {
        return update(projectId, ModelRuntime.build(ProjectUpdateParams.builder(), params));
    }

    /**
     * Changes a project of the organization.
     *
     * @param projectId the identifier of the project
     * @return the changed project
     */
    default Project update(String projectId) {
        return update(projectId, ProjectUpdateParams.builder().build());
    }

    /**
     * Archives a project, which can then be neither used nor changed.
     *
     * @param projectId the identifier of the project
     * @return the project
     */
    @Post("/{projectId}/archive")
    Project archive(String projectId);

    /**
     * Gives the operations on users of projects.
     *
     * @return the service
     */
    UserService users();

    /**
     * Gives the operations on service accounts of projects.
     *
     * @return the service
     */
    ServiceAccountService serviceAccounts();

    /**
     * Gives the operations on keys of projects.
     *
     * @return the service
     */
    ApiKeyService apiKeys();

    /**
     * Gives the operations on rate limits of projects.
     *
     * @return the service
     */
    RateLimitService rateLimits();

    /**
     * Gives the operations on the models that a project may use.
     *
     * @return the service
     */
    ModelPermissionService modelPermissions();

    /**
     * Gives the operations on the hosted tools that a project may use.
     *
     * @return the service
     */
    HostedToolPermissionService hostedToolPermissions();

    /**
     * Gives the operations on groups of projects.
     *
     * @return the service
     */
    GroupService groups();

    /**
     * Gives the operations on roles of projects.
     *
     * @return the service
     */
    RoleService roles();

    /**
     * Gives the operations on data retention of projects.
     *
     * @return the service
     */
    DataRetentionService dataRetention();

    /**
     * Gives the operations on the spend limit of projects.
     *
     * @return the service
     */
    SpendLimitService spendLimit();

    /**
     * Gives the operations on spend alerts of projects.
     *
     * @return the service
     */
    SpendAlertService spendAlerts();

    /**
     * Gives the operations on client certificates of projects.
     *
     * @return the service
     */
    CertificateService certificates();
}
