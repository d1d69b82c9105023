package io.openaisdk.core.internal.generated.widgets.parts;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.api.widgets.parts.RawPartService;
import io.openaisdk.core.internal.operation.RawCaller;

/** Implements {@link RawPartService}. */
@Generated
public class RawPartServiceImpl implements RawPartService {

    private final RawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public RawPartServiceImpl(RawCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawResponse<WidgetPart> retrieve(String widgetId, String partId) {
        return caller.call(PartOperations.RETRIEVE, null, widgetId, partId);
    }
}
