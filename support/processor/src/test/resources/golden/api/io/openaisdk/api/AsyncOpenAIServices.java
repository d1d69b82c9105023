package io.openaisdk.api;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncWidgetService;

/**
 * The resources of the API.
 *
 * <p>This is {@link OpenAIServices} with calls that return at once.
 */
@Generated
public interface AsyncOpenAIServices {

    /**
     * Gives the operations on widgets.
     *
     * @return the service
     */
    AsyncWidgetService widgets();
}
