package io.openaisdk.api.widgets;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;

/**
 * Shows widgets of former times.
 *
 * <p>This is {@link OldWidgetService} with answers that show their HTTP facts.
 */
@Generated
@SuppressWarnings("deprecation")
public interface RawOldWidgetService {

    /**
     * Fetches a widget.
     *
     * @param widgetId the identifier of the widget
     * @return the answer; parsing it gives the widget
     */
    RawResponse<OldWidget> fetch(String widgetId);
}
