package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Restricts the list to events whose {@code effective_at}, in Unix seconds, falls in this range. */
@ApiModel
public interface AuditLogListEffectiveAt extends Model {

    /**
     * Only events after this moment, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> gt();

    /**
     * Only events from this moment on, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> gte();

    /**
     * Only events before this moment, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> lt();

    /**
     * Only events up to this moment, in Unix seconds.
     *
     * @return the value; empty when absent
     */
    Optional<Long> lte();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogListEffectiveAtBuilder builder() {
        return ModelRuntime.builder(AuditLogListEffectiveAt.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogListEffectiveAtBuilder toBuilder();
}
