package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Page;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.RawWidgetAuditService;
import io.openaisdk.api.widgets.RawWidgetService;
import io.openaisdk.api.widgets.Widget;
import io.openaisdk.api.widgets.WidgetCreateParams;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetListParams;
import io.openaisdk.api.widgets.parts.RawPartService;
import io.openaisdk.core.internal.generated.widgets.parts.RawPartServiceImpl;
import io.openaisdk.core.internal.operation.RawCaller;

/** Implements {@link RawWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class RawWidgetServiceImpl implements RawWidgetService {

    private final RawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public RawWidgetServiceImpl(RawCaller caller) {
        this.caller = caller;
    }

    @Override
    public RawResponse<Widget> create(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE, params);
    }

    @Override
    public RawResponse<EventStream<WidgetItem>> createStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE_STREAMING, params);
    }

    @Override
    public RawResponse<Void> delete(String widgetId) {
        return caller.call(WidgetOperations.DELETE, null, widgetId);
    }

    @Override
    public RawResponse<JsonValue> draw(String widgetId, WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW, params, widgetId);
    }

    @Override
    public RawResponse<EventStream<WidgetItem>> drawStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW_STREAMING, params);
    }

    @Override
    public RawResponse<Page<Widget>> list(WidgetListParams params) {
        return caller.call(WidgetOperations.LIST, params);
    }

    @Override
    public RawResponse<BinaryContent> picture(String widgetId) {
        return caller.call(WidgetOperations.PICTURE, null, widgetId);
    }

    @Override
    public RawResponse<Widget> retrieve(WidgetKind kind, long number) {
        return caller.call(WidgetOperations.RETRIEVE, null, kind, number);
    }

    @Override
    public RawResponse<String> text(String widgetId) {
        return caller.call(WidgetOperations.TEXT, null, widgetId);
    }

    @Override
    public RawWidgetAuditService audit() {
        return new RawWidgetAuditServiceImpl(caller);
    }

    @Override
    public RawPartService parts() {
        return new RawPartServiceImpl(caller);
    }
}
