package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncRawOldWidgetService;
import io.openaisdk.api.widgets.OldWidget;
import io.openaisdk.core.internal.operation.AsyncRawCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncRawOldWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class AsyncRawOldWidgetServiceImpl implements AsyncRawOldWidgetService {

    private final AsyncRawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncRawOldWidgetServiceImpl(AsyncRawCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<RawResponse<OldWidget>> fetch(String widgetId) {
        return caller.call(OldWidgetOperations.FETCH, null, widgetId);
    }
}
