package io.openaisdk.core.internal.generated.widgets.parts;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.parts.PartService;
import io.openaisdk.core.internal.operation.Operation;

/** Describes the operations of {@link PartService}. */
@Generated
final class PartOperations {

    static final Operation RETRIEVE = Operation.of(
            "widgets.parts.retrieve",
            "GET",
            "/widgets/{widgetId}/parts/{partId}",
            "result=union(widgets.WidgetPart)",
            "body=none");

    private PartOperations() {}
}
