package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.AdminKey;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the audit log. */
@AdminKey
@ApiService("/organization/audit_logs")
public interface AuditLogService {

    /**
     * Lists what users did and which settings changed in the organization.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.LAST_ID)
    Page<AuditLog> list(AuditLogListParams params);

    /**
     * Lists what users did and which settings changed in the organization.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<AuditLog> list(Consumer<AuditLogListParamsBuilder> params) {
        return list(ModelRuntime.build(AuditLogListParams.builder(), params));
    }

    /**
     * Lists what users did and which settings changed in the organization.
     *
     * @return the first page
     */
    default Page<AuditLog> list() {
        return list(AuditLogListParams.builder().build());
    }
}
