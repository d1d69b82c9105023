package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.Widget;
import io.openaisdk.api.widgets.WidgetAuditService;
import io.openaisdk.api.widgets.WidgetCreateParams;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetListParams;
import io.openaisdk.api.widgets.WidgetService;
import io.openaisdk.api.widgets.parts.PartService;
import io.openaisdk.core.internal.generated.widgets.parts.PartServiceImpl;
import io.openaisdk.core.internal.operation.BlockingCaller;

/** Implements {@link WidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class WidgetServiceImpl implements WidgetService {

    private final BlockingCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public WidgetServiceImpl(BlockingCaller caller) {
        this.caller = caller;
    }

    @Override
    public Widget create(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE, params);
    }

    @Override
    public EventStream<WidgetItem> createStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE_STREAMING, params);
    }

    @Override
    public void delete(String widgetId) {
        caller.<Object>call(WidgetOperations.DELETE, null, widgetId);
    }

    @Override
    public JsonValue draw(String widgetId, WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW, params, widgetId);
    }

    @Override
    public EventStream<WidgetItem> drawStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW_STREAMING, params);
    }

    @Override
    public Page<Widget> list(WidgetListParams params) {
        return caller.call(WidgetOperations.LIST, params);
    }

    @Override
    public BinaryContent picture(String widgetId) {
        return caller.call(WidgetOperations.PICTURE, null, widgetId);
    }

    @Override
    public Widget retrieve(WidgetKind kind, long number) {
        return caller.call(WidgetOperations.RETRIEVE, null, kind, number);
    }

    @Override
    public String text(String widgetId) {
        return caller.call(WidgetOperations.TEXT, null, widgetId);
    }

    @Override
    public WidgetAuditService audit() {
        return new WidgetAuditServiceImpl(caller);
    }

    @Override
    public PartService parts() {
        return new PartServiceImpl(caller);
    }
}
