package io.openaisdk.api.widgets;

import io.openaisdk.api.annotations.Generated;
import java.util.concurrent.CompletableFuture;

/**
 * Shows widgets of former times.
 *
 * <p>This is {@link OldWidgetService} with calls that return at once.
 */
@Generated
@SuppressWarnings("deprecation")
public interface AsyncOldWidgetService {

    /**
     * Fetches a widget.
     *
     * @param widgetId the identifier of the widget
     * @return completes with the widget
     */
    CompletableFuture<OldWidget> fetch(String widgetId);
}
