package io.openaisdk.core.internal.generated;

import io.openaisdk.api.AsyncOpenAIServices;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncWidgetService;
import io.openaisdk.core.internal.generated.widgets.AsyncWidgetServiceImpl;
import io.openaisdk.core.internal.operation.AsyncCaller;

/** Implements {@link AsyncOpenAIServices}. */
@Generated
public class AsyncOpenAIServicesImpl implements AsyncOpenAIServices {

    private final AsyncCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncOpenAIServicesImpl(AsyncCaller caller) {
        this.caller = caller;
    }

    @Override
    public AsyncWidgetService widgets() {
        return new AsyncWidgetServiceImpl(caller);
    }
}
