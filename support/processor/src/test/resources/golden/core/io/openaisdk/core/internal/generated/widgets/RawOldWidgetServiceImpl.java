package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.OldWidget;
import io.openaisdk.api.widgets.RawOldWidgetService;
import io.openaisdk.core.internal.operation.RawCaller;

/** Implements {@link RawOldWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class RawOldWidgetServiceImpl implements RawOldWidgetService {

    private final RawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public RawOldWidgetServiceImpl(RawCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawResponse<OldWidget> fetch(String widgetId) {
        return caller.call(OldWidgetOperations.FETCH, null, widgetId);
    }
}
