package io.openaisdk.core.internal.generated.widgets.parts;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.api.widgets.parts.PartService;
import io.openaisdk.core.internal.operation.BlockingCaller;

/** Implements {@link PartService}. */
@Generated
public class PartServiceImpl implements PartService {

    private final BlockingCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public PartServiceImpl(BlockingCaller caller) {
        this.caller = caller;
    }

    @Override
    public WidgetPart retrieve(String widgetId, String partId) {
        return caller.call(PartOperations.RETRIEVE, null, widgetId, partId);
    }
}
