package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** The state of enforcement of a hard spend limit. */
@ApiModel
public interface SpendLimitEnforcement extends Model {

    /**
     * Whether the limit takes effect right now.
     *
     * @return the value
     */
    SpendLimitEnforcementStatus status();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpendLimitEnforcementBuilder builder() {
        return ModelRuntime.builder(SpendLimitEnforcement.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpendLimitEnforcementBuilder toBuilder();
}
