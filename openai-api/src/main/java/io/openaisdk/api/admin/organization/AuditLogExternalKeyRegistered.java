package io.openaisdk.api.admin.organization;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Details of {@code external_key.registered} events, for a new external key. */
@ApiModel
public interface AuditLogExternalKeyRegistered extends Model {

    /**
     * Identifier of the external key's configuration.
     *
     * @return the value; empty when absent
     */
    Optional<String> id();

    /**
     * Configuration of this external key.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogExternalKeyRegisteredBuilder builder() {
        return ModelRuntime.builder(AuditLogExternalKeyRegistered.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogExternalKeyRegisteredBuilder toBuilder();
}
