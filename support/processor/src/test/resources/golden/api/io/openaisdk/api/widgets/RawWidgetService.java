package io.openaisdk.api.widgets;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.EventStream;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Page;
import io.openaisdk.api.RawResponse;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.widgets.parts.RawPartService;
import java.util.function.Consumer;

/**
 * Makes and manages widgets.
 *
 * <p>This is {@link WidgetService} with answers that show their HTTP facts.
 */
@Generated
public interface RawWidgetService {

    /**
     * Makes a widget.
     *
     * @param params what to send
     * @return the answer; parsing it gives the widget
     * @throws IllegalStateException if there are too many
     */
    RawResponse<Widget> create(WidgetCreateParams params);

    /**
     * Makes a widget.
     *
     * @param params fills in what to send
     * @return the answer; parsing it gives the widget
     * @throws IllegalStateException if there are too many
     */
    default RawResponse<Widget> create(Consumer<WidgetCreateParamsBuilder> params) {
        return create(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Makes a widget and tells what happens meanwhile; see {@link WidgetService#create(WidgetCreateParams)}.
     *
     * @param params what to send
     * @return the answer; parsing it gives the items; to be closed
     */
    RawResponse<EventStream<WidgetItem>> createStreaming(WidgetCreateParams params);

    /**
     * Makes a widget and tells what happens meanwhile; see {@link WidgetService#create(WidgetCreateParams)}.
     *
     * @param params fills in what to send
     * @return the answer; parsing it gives the items; to be closed
     */
    default RawResponse<EventStream<WidgetItem>> createStreaming(Consumer<WidgetCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Deletes a widget.
     *
     * @param widgetId the identifier of the widget
     * @return the answer
     */
    RawResponse<Void> delete(String widgetId);

    /**
     * Uploads a drawing.
     *
     * @param widgetId the identifier of the widget
     * @param params what to send
     * @return the answer; parsing it gives whatever the service says
     */
    RawResponse<JsonValue> draw(String widgetId, WidgetCreateParams params);

    /**
     * Uploads a drawing.
     *
     * @param widgetId the identifier of the widget
     * @param params fills in what to send
     * @return the answer; parsing it gives whatever the service says
     */
    default RawResponse<JsonValue> draw(String widgetId, Consumer<WidgetCreateParamsBuilder> params) {
        return draw(widgetId, ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Uploads a drawing or names one, and tells what becomes of it.
     *
     * @param params what to send
     * @return the answer; parsing it gives the items; to be closed
     */
    RawResponse<EventStream<WidgetItem>> drawStreaming(WidgetCreateParams params);

    /**
     * Uploads a drawing or names one, and tells what becomes of it.
     *
     * @param params fills in what to send
     * @return the answer; parsing it gives the items; to be closed
     */
    default RawResponse<EventStream<WidgetItem>> drawStreaming(Consumer<WidgetCreateParamsBuilder> params) {
        return drawStreaming(ModelRuntime.build(WidgetCreateParams.builder(), params));
    }

    /**
     * Lists the widgets.
     *
     * @param params what to ask for
     * @return the answer; parsing it gives the first page
     */
    RawResponse<Page<Widget>> list(WidgetListParams params);

    /**
     * Lists the widgets.
     *
     * @param params fills in what to ask for
     * @return the answer; parsing it gives the first page
     */
    default RawResponse<Page<Widget>> list(Consumer<WidgetListParamsBuilder> params) {
        return list(ModelRuntime.build(ModelRuntime.<WidgetListParamsBuilder>builder(WidgetListParams.class), params));
    }

    /**
     * Lists the widgets.
     *
     * @return the answer; parsing it gives the first page
     */
    default RawResponse<Page<Widget>> list() {
        return list(ModelRuntime.<WidgetListParamsBuilder>builder(WidgetListParams.class).build());
    }

    /**
     * Fetches the picture of a widget.
     *
     * @param widgetId the identifier of the widget
     * @return the answer; parsing it gives the picture
     */
    RawResponse<BinaryContent> picture(String widgetId);

    /**
     * Fetches a widget of a kind.
     *
     * @param kind the kind
     * @param number the number among those of the kind
     * @return the answer; parsing it gives the widget
     * @deprecated use {@link WidgetService#list}
     */
    @Deprecated
    RawResponse<Widget> retrieve(WidgetKind kind, long number);

    /**
     * Fetches the description of a widget.
     *
     * @param widgetId the identifier of the widget
     * @return the answer; parsing it gives the text
     */
    RawResponse<String> text(String widgetId);

    /**
     * Gives the operations for administrators.
     *
     * @return the service
     */
    RawWidgetAuditService audit();

    /**
     * Gives the operations on parts.
     *
     * @return the service
     */
    RawPartService parts();
}
