package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code invite.accepted} events. */
@ApiModel
public interface AuditLogInviteAccepted extends Model {

    /**
     * Identifier of this invite.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogInviteAcceptedBuilder builder() {
        return ModelRuntime.builder(AuditLogInviteAccepted.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogInviteAcceptedBuilder toBuilder();
}
