package io.openaisdk.api.widgets;

import io.openaisdk.api.AsyncBinaryContent;
import io.openaisdk.api.AsyncEventStream;
import io.openaisdk.api.AsyncPage;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.widgets.parts.AsyncPartService;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Makes and manages widgets.
 *
 * <p>This is {@link WidgetService} with calls that return at once.
 */
@Generated
public interface AsyncWidgetService {

    /**
     * Makes a widget.
     *
     * @param params what to send
     * @return completes with the widget
     */
    CompletableFuture<Widget> create(WidgetCreateParams params);

    /**
     * Makes a widget.
     *
     * @param params fills in what to send
     * @return completes with the widget
     */
    default CompletableFuture<Widget> create(Consumer<WidgetCreateParamsBuilder> params) {
        return create(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Makes a widget and tells what happens meanwhile; see {@link WidgetService#create(WidgetCreateParams)}.
     *
     * @param params what to send
     * @return the items; the call is made when a subscriber comes
     */
    AsyncEventStream<WidgetItem> createStreaming(WidgetCreateParams params);

    /**
     * Makes a widget and tells what happens meanwhile; see {@link WidgetService#create(WidgetCreateParams)}.
     *
     * @param params fills in what to send
     * @return the items; the call is made when a subscriber comes
     */
    default AsyncEventStream<WidgetItem> createStreaming(Consumer<WidgetCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Deletes a widget.
     *
     * @param widgetId the identifier of the widget
     * @return completes when it is done
     */
    CompletableFuture<Void> delete(String widgetId);

    /**
     * Uploads a drawing.
     *
     * @param widgetId the identifier of the widget
     * @param params what to send
     * @return completes with whatever the service says
     */
    CompletableFuture<JsonValue> draw(String widgetId, WidgetCreateParams params);

    /**
     * Uploads a drawing.
     *
     * @param widgetId the identifier of the widget
     * @param params fills in what to send
     * @return completes with whatever the service says
     */
    default CompletableFuture<JsonValue> draw(String widgetId, Consumer<WidgetCreateParamsBuilder> params) {
        return draw(widgetId, ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Uploads a drawing or names one, and tells what becomes of it.
     *
     * @param params what to send
     * @return the items; the call is made when a subscriber comes
     */
    AsyncEventStream<WidgetItem> drawStreaming(WidgetCreateParams params);

    /**
     * Uploads a drawing or names one, and tells what becomes of it.
     *
     * @param params fills in what to send
     * @return the items; the call is made when a subscriber comes
     */
    default AsyncEventStream<WidgetItem> drawStreaming(Consumer<WidgetCreateParamsBuilder> params) {
        return drawStreaming(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Lists the widgets.
     *
     * @param params what to ask for
     * @return completes with the first page
     */
    CompletableFuture<AsyncPage<Widget>> list(WidgetListParams params);

    /**
     * Lists the widgets.
     *
     * @param params fills in what to ask for
     * @return completes with the first page
     */
    default CompletableFuture<AsyncPage<Widget>> list(Consumer<WidgetListParamsBuilder> params) {
        return list(ModelRuntime.build(ModelRuntime.<WidgetListParamsBuilder>builder(WidgetListParams.class), params));
    }

    /**
     * Lists the widgets.
     *
     * @return completes with the first page
     */
    default CompletableFuture<AsyncPage<Widget>> list() {
        return list(ModelRuntime.<WidgetListParamsBuilder>builder(WidgetListParams.class).build());
    }

    /**
     * Fetches the picture of a widget.
     *
     * @param widgetId the identifier of the widget
     * @return completes with the picture
     */
    CompletableFuture<AsyncBinaryContent> picture(String widgetId);

    /**
     * Fetches a widget of a kind.
     *
     * @param kind the kind
     * @param number the number among those of the kind
     * @return completes with the widget
     * @deprecated use {@link WidgetService#list}
     */
    @Deprecated
    CompletableFuture<Widget> retrieve(WidgetKind kind, long number);

    /**
     * Fetches the description of a widget.
     *
     * @param widgetId the identifier of the widget
     * @return completes with the text
     */
    CompletableFuture<String> text(String widgetId);

    /**
     * Gives the operations for administrators.
     *
     * @return the service
     */
    AsyncWidgetAuditService audit();

    /**
     * Gives the operations on parts.
     *
     * @return the service
     */
    AsyncPartService parts();
}
