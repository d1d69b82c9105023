package io.openaisdk.core.internal.generated.widgets.parts;

import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.api.widgets.parts.AsyncRawPartService;
import io.openaisdk.core.internal.operation.AsyncRawCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncRawPartService}. */
@Generated
public class AsyncRawPartServiceImpl implements AsyncRawPartService {

    private final AsyncRawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncRawPartServiceImpl(AsyncRawCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<RawResponse<WidgetPart>> retrieve(String widgetId, String partId) {
        return caller.call(PartOperations.RETRIEVE, null, widgetId, partId);
    }
}
