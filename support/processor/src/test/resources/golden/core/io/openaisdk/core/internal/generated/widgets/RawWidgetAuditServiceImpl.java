package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.Page;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.RawWidgetAuditService;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.core.internal.operation.RawCaller;

/** Implements {@link RawWidgetAuditService}. */
@Generated
public class RawWidgetAuditServiceImpl implements RawWidgetAuditService {

    private final RawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public RawWidgetAuditServiceImpl(RawCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawResponse<Page<WidgetItem>> list() {
        return caller.call(WidgetAuditOperations.LIST, null);
    }
}
