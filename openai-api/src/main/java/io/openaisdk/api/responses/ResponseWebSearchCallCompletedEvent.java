package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Stream event that says a web search has ended. */
@ApiModel
public non-sealed interface ResponseWebSearchCallCompletedEvent extends Model, ResponseStreamEvent {

    /**
     * Discriminator of this event, fixed to {@code response.web_search_call.completed}.
     *
     * @return the value
     */
    @Constant("response.web_search_call.completed")
    String type();

    /**
     * Position in the output of the web search call.
     *
     * @return the value
     */
    long outputIndex();

    /**
     * ID of the web search call concerned.
     *
     * @return the value
     */
    String itemId();

    /**
     * Position of this event in the stream.
     *
     * @return the value
     */
    long sequenceNumber();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseWebSearchCallCompletedEventBuilder builder() {
        return ModelRuntime.builder(ResponseWebSearchCallCompletedEvent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseWebSearchCallCompletedEventBuilder toBuilder();
}
