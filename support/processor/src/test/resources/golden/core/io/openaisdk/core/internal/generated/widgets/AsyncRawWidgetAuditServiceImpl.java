package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncRawWidgetAuditService;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.core.internal.operation.AsyncRawCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncRawWidgetAuditService}. */
@Generated
public class AsyncRawWidgetAuditServiceImpl implements AsyncRawWidgetAuditService {

    private final AsyncRawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncRawWidgetAuditServiceImpl(AsyncRawCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<RawResponse<AsyncPage<WidgetItem>>> list() {
        return caller.call(WidgetAuditOperations.LIST, null);
    }
}
