package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncWidgetAuditService;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.core.internal.operation.AsyncCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncWidgetAuditService}. */
@Generated
public class AsyncWidgetAuditServiceImpl implements AsyncWidgetAuditService {

    private final AsyncCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncWidgetAuditServiceImpl(AsyncCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<AsyncPage<WidgetItem>> list() {
        return caller.call(WidgetAuditOperations.LIST, null);
    }
}
