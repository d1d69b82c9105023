package io.openaisdk.api.widgets.parts;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;

/**
 * Manages the parts of widgets.
 *
 * <p>This is {@link PartService} with answers that show their HTTP facts.
 */
@Generated
public interface RawPartService {

    /**
     * Fetches a part.
     *
     * @param widgetId the identifier of the widget
     * @param partId the identifier of the part
     * @return the answer; parsing it gives the part
     */
    RawResponse<WidgetPart> retrieve(String widgetId, String partId);
}
