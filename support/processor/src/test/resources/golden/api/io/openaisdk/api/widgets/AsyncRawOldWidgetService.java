package io.openaisdk.api.widgets;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import java.util.concurrent.CompletableFuture;

/**
 * Shows widgets of former times.
 *
 * <p>This is {@link OldWidgetService} with calls that return at once and answers that show their HTTP facts.
 */
@Generated
@SuppressWarnings("deprecation")
public interface AsyncRawOldWidgetService {

    /**
     * Fetches a widget.
     *
     * @param widgetId the identifier of the widget
     * @return completes with the answer; parsing it gives the widget
     */
    CompletableFuture<RawResponse<OldWidget>> fetch(String widgetId);
}
