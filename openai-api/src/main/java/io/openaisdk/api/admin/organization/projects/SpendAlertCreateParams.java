package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Params;
import io.openaisdk.api.admin.organization.SpendAlertNotificationChannel;
import io.openaisdk.api.admin.organization.SpendCurrency;
import io.openaisdk.api.admin.organization.SpendInterval;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Body of a request that creates or updates a spend alert. */
@ApiModel
public interface SpendAlertCreateParams extends Params {

    /**
     * Amount in cents at which the alert fires. At least 0.
     *
     * @return the value
     */
    long thresholdAmount();

    /**
     * Currency of the threshold, always {@code USD}.
     *
     * @return the value
     */
    SpendCurrency currency();

    /**
     * Period over which spend is compared with the threshold, always {@code month}.
     *
     * @return the value
     */
    SpendInterval interval();

    /**
     * Email notifications that the alert sends.
     *
     * @return the value
     */
    SpendAlertNotificationChannel notificationChannel();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpendAlertCreateParamsBuilder builder() {
        return ModelRuntime.builder(SpendAlertCreateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpendAlertCreateParamsBuilder toBuilder();
}
