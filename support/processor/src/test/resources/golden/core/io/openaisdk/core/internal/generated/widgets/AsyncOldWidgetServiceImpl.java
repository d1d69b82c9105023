package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncOldWidgetService;
import io.openaisdk.api.widgets.OldWidget;
import io.openaisdk.core.internal.operation.AsyncCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncOldWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class AsyncOldWidgetServiceImpl implements AsyncOldWidgetService {

    private final AsyncCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncOldWidgetServiceImpl(AsyncCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<OldWidget> fetch(String widgetId) {
        return caller.call(OldWidgetOperations.FETCH, null, widgetId);
    }
}
