package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** A header of the SIP invitation of a call. */
@ApiModel
public interface WebhookSipHeader extends Model {

    /**
     * Name of the header.
     *
     * @return the value
     */
    String name();

    /**
     * Value of the header.
     *
     * @return the value
     */
    String value();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebhookSipHeaderBuilder builder() {
        return ModelRuntime.builder(WebhookSipHeader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebhookSipHeaderBuilder toBuilder();
}
