package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Data with which the invite was created. */
@ApiModel
public interface AuditLogInviteSentData extends Model {

    /**
     * Email address that was invited to join the organization.
     *
     * @return the value; empty when absent
     */
    Optional<String> email();

    /**
     * Role offered by the invite: {@code owner} or {@code member}.
     *
     * @return the value; empty when absent
     */
    Optional<String> role();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogInviteSentDataBuilder builder() {
        return ModelRuntime.builder(AuditLogInviteSentData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogInviteSentDataBuilder toBuilder();
}
