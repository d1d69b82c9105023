package io.openaisdk.api.webhooks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;

/** Names the object that an event is about. */
@ApiModel
public interface WebhookData extends Model {

    /**
     * Identifier of the batch that the event is about.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebhookDataBuilder builder() {
        return ModelRuntime.builder(WebhookData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebhookDataBuilder toBuilder();
}
