package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetService;
import io.openaisdk.core.internal.operation.Operation;

/** Describes the operations of {@link WidgetService}. */
@Generated
final class WidgetOperations {

    static final Operation CREATE = Operation.of(
            "widgets.create",
            "POST",
            "/widgets",
            "result=model(widgets.Widget)",
            "body=json");

    static final Operation CREATE_STREAMING = Operation.of(
            "widgets.createStreaming",
            "POST",
            "/widgets",
            "stream=union(widgets.WidgetItem)",
            "body=json");

    static final Operation DELETE = Operation.of(
            "widgets.delete",
            "DELETE",
            "/widgets/{widgetId}",
            "result=void",
            "body=none");

    static final Operation DRAW = Operation.of(
            "widgets.draw",
            "POST",
            "/widgets/{widgetId}/drawing",
            "result=json",
            "body=multipart");

    static final Operation DRAW_STREAMING = Operation.of(
            "widgets.drawStreaming",
            "POST",
            "/widgets/drawings?draft=true",
            "stream=union(widgets.WidgetItem)",
            "body=multipart-with-file",
            "switch=answer_as=events",
            "named");

    static final Operation LIST = Operation.of(
            "widgets.widget.list",
            "GET",
            "/widgets",
            "page=CURSOR model(widgets.Widget)",
            "body=none",
            "params=query");

    static final Operation PICTURE = Operation.of(
            "widgets.picture",
            "GET",
            "/widgets/{widgetId}/picture",
            "result=binary",
            "body=none",
            "accept=image/png");

    static final Operation RETRIEVE = Operation.of(
            "widgets.retrieve",
            "GET",
            "/widgets/{kind}/{number}",
            "result=model(widgets.Widget)",
            "body=none",
            "beta=widgets=v2");

    static final Operation TEXT = Operation.of(
            "widgets.text",
            "GET",
            "/widgets/{widgetId}/text",
            "result=text",
            "body=none",
            "accept=text/plain");

    private WidgetOperations() {}
}
