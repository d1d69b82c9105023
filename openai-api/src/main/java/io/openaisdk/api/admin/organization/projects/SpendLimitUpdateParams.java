package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.admin.organization.SpendCurrency;
import io.openaisdk.api.admin.organization.SpendInterval;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A request to set or replace the hard spend limit of a project. */
@ApiModel
public interface SpendLimitUpdateParams extends Params {

    /**
     * Amount of the limit in cents, at least 1.
     *
     * @return the value
     */
    long thresholdAmount();

    /**
     * Currency of the amount, at present always {@code USD}.
     *
     * @return the value
     */
    SpendCurrency currency();

    /**
     * Period over which spend is counted, at present always {@code month}.
     *
     * @return the value
     */
    SpendInterval interval();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpendLimitUpdateParamsBuilder builder() {
        return ModelRuntime.builder(SpendLimitUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpendLimitUpdateParamsBuilder toBuilder();
}
