package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A session in which a logged action was carried out. */
@ApiModel
public interface AuditLogActorSession extends Model {

    /**
     * User who carried out the action.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorUser> user();

    /**
     * IP address that the action came from.
     *
     * @return the value; empty when absent
     */
    Optional<String> ipAddress();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogActorSessionBuilder builder() {
        return ModelRuntime.builder(AuditLogActorSession.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogActorSessionBuilder toBuilder();
}
