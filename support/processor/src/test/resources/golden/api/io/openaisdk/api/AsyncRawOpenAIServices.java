package io.openaisdk.api;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncRawWidgetService;

/**
 * The resources of the API.
 *
 * <p>This is {@link OpenAIServices} with calls that return at once and answers that show their HTTP facts.
 */
@Generated
public interface AsyncRawOpenAIServices {

    /**
     * Gives the operations on widgets.
     *
     * @return the service
     */
    AsyncRawWidgetService widgets();
}
