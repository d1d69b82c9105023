package io.openaisdk.api;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.RawWidgetService;

/**
 * The resources of the API.
 *
 * <p>This is {@link OpenAIServices} with answers that show their HTTP facts.
 */
@Generated
public interface RawOpenAIServices {

    /**
     * Gives the operations on widgets.
     *
     * @return the service
     */
    RawWidgetService widgets();
}
