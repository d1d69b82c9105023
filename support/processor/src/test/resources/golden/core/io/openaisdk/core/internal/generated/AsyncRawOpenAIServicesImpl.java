package io.openaisdk.core.internal.generated;

import io.openaisdk.api.AsyncRawOpenAIServices;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncRawWidgetService;
import io.openaisdk.core.internal.generated.widgets.AsyncRawWidgetServiceImpl;
import io.openaisdk.core.internal.operation.AsyncRawCaller;

/** Implements {@link AsyncRawOpenAIServices}. */
@Generated
public class AsyncRawOpenAIServicesImpl implements AsyncRawOpenAIServices {

    private final AsyncRawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncRawOpenAIServicesImpl(AsyncRawCaller caller) {
        this.caller = caller;
    }

    @Override
    public AsyncRawWidgetService widgets() {
        return new AsyncRawWidgetServiceImpl(caller);
    }
}
