package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Details of {@code external_key.removed} events, for a removed external key. */
@ApiModel
public interface AuditLogExternalKeyRemoved extends Model {

    /**
     * Identifier of the external key's configuration.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogExternalKeyRemovedBuilder builder() {
        return ModelRuntime.builder(AuditLogExternalKeyRemoved.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogExternalKeyRemovedBuilder toBuilder();
}
