package io.openaisdk.core.internal.generated;

import io.openaisdk.api.RawOpenAIServices;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.RawWidgetService;
import io.openaisdk.core.internal.generated.widgets.RawWidgetServiceImpl;
import io.openaisdk.core.internal.operation.RawCaller;

/** Implements {@link RawOpenAIServices}. */
@Generated
public class RawOpenAIServicesImpl implements RawOpenAIServices {

    private final RawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public RawOpenAIServicesImpl(RawCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawWidgetService widgets() {
        return new RawWidgetServiceImpl(caller);
    }
}
