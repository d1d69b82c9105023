package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Optional;

/** The e-mail settings of a spend alert. */
@ApiModel
public interface SpendAlertNotificationChannel extends Model {

    /**
     * Kind of channel, at present always {@code email}.
     *
     * @return the value
     */
    @Constant("email")
    String type();

    /**
     * E-mail addresses that are notified.
     *
     * @return the items
     */
    @Required
    List<String> recipients();

    /**
     * Prefix for the subject of the e-mails, if any.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> subjectPrefix();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static SpendAlertNotificationChannelBuilder builder() {
        return ModelRuntime.builder(SpendAlertNotificationChannel.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SpendAlertNotificationChannelBuilder toBuilder();
}
