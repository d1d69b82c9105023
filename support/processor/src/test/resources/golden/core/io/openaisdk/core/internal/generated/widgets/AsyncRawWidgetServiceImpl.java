package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.AsyncRawWidgetAuditService;
import io.openaisdk.api.widgets.AsyncRawWidgetService;
import io.openaisdk.api.widgets.Widget;
import io.openaisdk.api.widgets.WidgetCreateParams;
import io.openaisdk.api.widgets.WidgetItem;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetListParams;
import io.openaisdk.api.widgets.parts.AsyncRawPartService;
import io.openaisdk.core.internal.generated.widgets.parts.AsyncRawPartServiceImpl;
import io.openaisdk.core.internal.operation.AsyncRawCaller;
import java.util.concurrent.CompletableFuture;

/** Implements {@link AsyncRawWidgetService}. */
@Generated
@SuppressWarnings("deprecation")
public class AsyncRawWidgetServiceImpl implements AsyncRawWidgetService {

    private final AsyncRawCaller caller;

    /**
     * Makes the service.
     *
     * @param caller makes its calls
     */
    public AsyncRawWidgetServiceImpl(AsyncRawCaller caller) {
        this.caller = caller;
    }

    @Override
    public CompletableFuture<RawResponse<Widget>> create(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE, params);
    }

    @Override
    public CompletableFuture<RawResponse<AsyncEventStream<WidgetItem>>> createStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.CREATE_STREAMING, params);
    }

    @Override
    public CompletableFuture<RawResponse<Void>> delete(String widgetId) {
        return caller.call(WidgetOperations.DELETE, null, widgetId);
    }

    @Override
    public CompletableFuture<RawResponse<JsonValue>> draw(String widgetId, WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW, params, widgetId);
    }

    @Override
    public CompletableFuture<RawResponse<AsyncEventStream<WidgetItem>>> drawStreaming(WidgetCreateParams params) {
        return caller.call(WidgetOperations.DRAW_STREAMING, params);
    }

    @Override
    public CompletableFuture<RawResponse<AsyncPage<Widget>>> list(WidgetListParams params) {
        return caller.call(WidgetOperations.LIST, params);
    }

    @Override
    public CompletableFuture<RawResponse<AsyncBinaryContent>> picture(String widgetId) {
        return caller.call(WidgetOperations.PICTURE, null, widgetId);
    }

    @Override
    public CompletableFuture<RawResponse<Widget>> retrieve(WidgetKind kind, long number) {
        return caller.call(WidgetOperations.RETRIEVE, null, kind, number);
    }

    @Override
    public CompletableFuture<RawResponse<String>> text(String widgetId) {
        return caller.call(WidgetOperations.TEXT, null, widgetId);
    }

    @Override
    public AsyncRawWidgetAuditService audit() {
        return new AsyncRawWidgetAuditServiceImpl(caller);
    }

    @Override
    public AsyncRawPartService parts() {
        return new AsyncRawPartServiceImpl(caller);
    }
}
