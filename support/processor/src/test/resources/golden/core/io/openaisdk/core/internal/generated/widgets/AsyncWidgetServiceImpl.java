package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncWidgetAuditService;
import io.openaisdk.api.widgets.AsyncWidgetService;
import io.openaisdk.api.widgets.Widget;
import io.openaisdk.api.widgets.WidgetCreateParams;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetListParams;
import io.openaisdk.api.widgets.parts.AsyncPartService;
import io.openaisdk.core.internal.generated.widgets.parts.AsyncPartServiceImpl;
import io.openaisdk.core.internal.operation.AsyncCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class AsyncWidgetServiceImpl implements AsyncWidgetService {

    private final AsyncCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncWidgetServiceImpl(AsyncCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<Widget> create(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE, params);
    }

    @Override
    public AsyncEventStream<WidgetItem> createStreaming(WidgetCreateParams params) {
        return caller.stream(WidgetOperations.CREATE_STREAMING, params);
    }

    @Override
    public CompletableFuture<Void> delete(String widgetId) {
        return caller.call(WidgetOperations.DELETE, null, widgetId);
    }

    @Override
    public CompletableFuture<JsonValue> draw(String widgetId, WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW, params, widgetId);
    }

    @Override
    public AsyncEventStream<WidgetItem> drawStreaming(WidgetCreateParams params) {
        return caller.stream(WidgetOperations.DRAW_STREAMING, params);
    }

    @Override
    public CompletableFuture<AsyncPage<Widget>> list(WidgetListParams params) {
        return caller.call(WidgetOperations.LIST, params);
    }

    @Override
    public CompletableFuture<AsyncBinaryContent> picture(String widgetId) {
        return caller.call(WidgetOperations.PICTURE, null, widgetId);
    }

    @Override
    public CompletableFuture<Widget> retrieve(WidgetKind kind, long number) {
        return caller.call(WidgetOperations.RETRIEVE, null, kind, number);
    }

    @Override
    public CompletableFuture<String> text(String widgetId) {
        return caller.call(WidgetOperations.TEXT, null, widgetId);
    }

    @Override
    public AsyncWidgetAuditService audit() {
        return new AsyncWidgetAuditServiceImpl(caller);
    }

    @Override
    public AsyncPartService parts() {
        return new AsyncPartServiceImpl(caller);
    }
}
