package io.openaisdk.api.widgets;

import io.openaisdk.api.Page;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;

/**
 * Watches widgets.
 *
 * <p>This is {@link WidgetAuditService} with answers that show their HTTP facts.
 */
@Generated
public interface RawWidgetAuditService {

    /**
     * Lists everything.
     *
     * @return the answer; parsing it gives all on one page
     */
    RawResponse<Page<WidgetItem>> list();
}
