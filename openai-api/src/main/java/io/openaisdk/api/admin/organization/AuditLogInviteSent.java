package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code invite.sent} events. */
@ApiModel
public interface AuditLogInviteSent extends Model {

    /**
     * Identifier of this invite.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Data with which the invite was created.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogInviteSentData> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogInviteSentBuilder builder() {
        return ModelRuntime.builder(AuditLogInviteSent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogInviteSentBuilder toBuilder();
}
