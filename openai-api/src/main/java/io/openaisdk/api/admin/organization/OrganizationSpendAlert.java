package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A spend alert of the organization. */
@ApiModel
public interface OrganizationSpendAlert extends Model {

    /**
     * Kind of this object, always {@code organization.spend_alert}.
     *
     * @return the value
     */
    @Constant("organization.spend_alert")
    String object();

    /**
     * Identifier by which API calls refer to this object.
     *
     * @return the value
     */
    String id();

    /**
     * Amount of spend that sets off the alert, in cents.
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
    static OrganizationSpendAlertBuilder builder() {
        return ModelRuntime.builder(OrganizationSpendAlert.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    OrganizationSpendAlertBuilder toBuilder();
}
