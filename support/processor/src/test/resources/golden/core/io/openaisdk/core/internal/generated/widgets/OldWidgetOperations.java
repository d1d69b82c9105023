package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.OldWidgetService;
import io.openaisdk.core.internal.operation.Operation;

/** Describes the operations of {@link OldWidgetService}. */
@Generated
final class OldWidgetOperations {

    static final Operation FETCH = Operation.of(
            "widgets.fetch",
            "GET",
            "/old_widgets/{widgetId}",
            "result=model(widgets.OldWidget)",
            "body=none");

    private OldWidgetOperations() {}
}
