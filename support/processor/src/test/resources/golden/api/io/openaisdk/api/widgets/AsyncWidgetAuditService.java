package io.openaisdk.api.widgets;

import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.annotations.Generated;
import java.util.concurrent.CompletableFuture;

/**
 * Watches widgets.
 *
 * <p>This is {@link WidgetAuditService} with calls that return at once.
 */
@Generated
public interface AsyncWidgetAuditService {

    /**
     * Lists everything.
     *
     * @return completes with all on one page
     */
    CompletableFuture<AsyncPage<WidgetItem>> list();
}
