package io.openaisdk.api.widgets.parts;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;
import java.util.concurrent.CompletableFuture;

/**
 * Manages the parts of widgets.
 *
 * <p>This is {@link PartService} with calls that return at once and answers that show their HTTP facts.
 */
@Generated
public interface AsyncRawPartService {

    /**
     * Fetches a part.
     *
     * @param widgetId the identifier of the widget
     * @param partId the identifier of the part
     * @return completes with the answer; parsing it gives the part
     */
    CompletableFuture<RawResponse<WidgetPart>> retrieve(String widgetId, String partId);
}
