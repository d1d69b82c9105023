package io.openaisdk.api.admin.organization.projects;

import io.openaisdk.api.Model;
import io.openaisdk.api.admin.organization.SpendAlertNotificationChannel;
import io.openaisdk.api.admin.organization.SpendCurrency;
import io.openaisdk.api.admin.organization.SpendInterval;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** A spend alert of a project. */
@ApiModel
public interface ProjectSpendAlert extends Model {

    /**
     * Kind of this object, always {@code project.spend_alert}.
     *
     * @return the value
     */
    @Constant("project.spend_alert")
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
    static ProjectSpendAlertBuilder builder() {
        return ModelRuntime.builder(ProjectSpendAlert.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ProjectSpendAlertBuilder toBuilder();
}
