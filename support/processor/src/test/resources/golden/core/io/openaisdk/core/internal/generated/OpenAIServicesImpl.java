package io.openaisdk.core.internal.generated;

import io.openaisdk.api.OpenAIServices;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetService;
import io.openaisdk.core.internal.generated.widgets.WidgetServiceImpl;
import io.openaisdk.core.internal.operation.BlockingCaller;

/** Implements {@link OpenAIServices}. */
@Generated
public class OpenAIServicesImpl implements OpenAIServices {

    private final BlockingCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public OpenAIServicesImpl(BlockingCaller caller) {
        this.caller = caller;
    }

    @Override
    public WidgetService widgets() {
        return new WidgetServiceImpl(caller);
    }
}
