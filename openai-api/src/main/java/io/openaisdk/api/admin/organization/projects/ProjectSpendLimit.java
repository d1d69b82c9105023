package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.SpendCurrency;
import io.openaisdk.api.admin.organization.SpendInterval;
import io.openaisdk.api.admin.organization.SpendLimitEnforcement;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A hard spend limit of a project. */
@ApiModel
public interface ProjectSpendLimit extends Model {

    /**
     * Kind of this object, always {@code project.spend_limit}.
     *
     * @return the value
     */
    @Constant("project.spend_limit")
    String object();

    /**
     * Amount at which spending stops, in cents.
     *
     * @return the value
     */
    long thresholdAmount();

    /**
     * Currency of the threshold, so far always {@code USD}.
     *
     * @return the value
     */
    SpendCurrency currency();

    /**
     * Period over which spend is summed up, so far always {@code month}.
     *
     * @return the value
     */
    SpendInterval interval();

    /**
     * How the limit is being enforced at present.
     *
     * @return the value
     */
    SpendLimitEnforcement enforcement();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ProjectSpendLimitBuilder builder() {
        return ModelRuntime.builder(ProjectSpendLimit.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectSpendLimitBuilder toBuilder();
}
