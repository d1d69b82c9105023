package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetAuditService;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.core.internal.operation.BlockingCaller;

/** Implements {@link WidgetAuditService}. */
@Generated
public class WidgetAuditServiceImpl implements WidgetAuditService {

    private final BlockingCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public WidgetAuditServiceImpl(BlockingCaller caller) {
        this.caller = caller;
    }

    @Override
    public Page<WidgetItem> list() {
        return caller.call(WidgetAuditOperations.LIST, null);
    }
}
