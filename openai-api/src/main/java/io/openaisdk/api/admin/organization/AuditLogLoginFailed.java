package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Why a login or a logout failed. */
@ApiModel
public interface AuditLogLoginFailed extends Model {

    /**
     * Code that tells why the attempt failed.
     *
     * @return the value; empty when absent
     */
    Optional<String> errorCode();

    /**
     * Message that tells why the attempt failed.
     *
     * @return the value; empty when absent
     */
    Optional<String> errorMessage();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogLoginFailedBuilder builder() {
        return ModelRuntime.builder(AuditLogLoginFailed.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogLoginFailedBuilder toBuilder();
}
