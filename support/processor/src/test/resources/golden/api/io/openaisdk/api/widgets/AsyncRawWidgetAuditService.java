package io.openaisdk.api.widgets;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import java.util.concurrent.CompletableFuture;

/**
 * Watches widgets.
 *
 * <p>This is {@link WidgetAuditService} with calls that return at once and answers that show their HTTP facts.
 */
@Generated
public interface AsyncRawWidgetAuditService {

    /**
     * Lists everything.
     *
     * @return completes with the answer; parsing it gives all on one page
     */
    CompletableFuture<RawResponse<AsyncPage<WidgetItem>>> list();
}
