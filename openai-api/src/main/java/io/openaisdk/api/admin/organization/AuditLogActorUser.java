package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** A user who carried out a logged action. */
@ApiModel
public interface AuditLogActorUser extends Model {

    /**
     * Identifier of the user.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Email address of the user.
     *
     * @return the value; empty when absent
     */
    Optional<String> email();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogActorUserBuilder builder() {
        return ModelRuntime.builder(AuditLogActorUser.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogActorUserBuilder toBuilder();
}
