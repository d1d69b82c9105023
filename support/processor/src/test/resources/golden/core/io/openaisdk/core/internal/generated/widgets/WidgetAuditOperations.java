package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetAuditService;
import io.openaisdk.core.internal.operation.Operation;

/** Describes the operations of {@link WidgetAuditService}. */
@Generated
final class WidgetAuditOperations {

    static final Operation LIST = Operation.of(
            "widgets.widgetAudit.list",
            "GET",
            "/audit/widgets",
            "page=SINGLE union(widgets.WidgetItem)",
            "body=none",
            "admin");

    private WidgetAuditOperations() {}
}
