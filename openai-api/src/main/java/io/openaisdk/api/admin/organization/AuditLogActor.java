package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Whoever carried out a logged action. */
@ApiModel
public interface AuditLogActor extends Model {

    /**
     * Kind of actor: {@code session} or {@code api_key}.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorType> type();

    /**
     * Session in which the actor acted.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorSession> session();

    /**
     * API key with which the actor acted.
     *
     * @return the value; empty when absent
     */
    Optional<AuditLogActorApiKey> apiKey();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogActorBuilder builder() {
        return ModelRuntime.builder(AuditLogActor.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogActorBuilder toBuilder();
}
