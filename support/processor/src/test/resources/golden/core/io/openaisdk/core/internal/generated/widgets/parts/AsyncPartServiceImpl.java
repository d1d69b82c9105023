package io.openaisdk.core.internal.generated.widgets.parts;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.api.widgets.parts.AsyncPartService;
import io.openaisdk.core.internal.operation.AsyncCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncPartService}. */
@Generated
public class AsyncPartServiceImpl implements AsyncPartService {

    private final AsyncCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncPartServiceImpl(AsyncCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<WidgetPart> retrieve(String widgetId, String partId) {
        return caller.call(PartOperations.RETRIEVE, null, widgetId, partId);
    }
}
