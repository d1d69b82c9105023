package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.OldWidget;
import io.openaisdk.api.widgets.OldWidgetService;
import io.openaisdk.core.internal.operation.BlockingCaller;

/** Implements {@link OldWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class OldWidgetServiceImpl implements OldWidgetService {

    private final BlockingCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public OldWidgetServiceImpl(BlockingCaller caller) {
        this.caller = caller;
    }

    @Override
    public OldWidget fetch(String widgetId) {
        return caller.call(OldWidgetOperations.FETCH, null, widgetId);
    }
}
