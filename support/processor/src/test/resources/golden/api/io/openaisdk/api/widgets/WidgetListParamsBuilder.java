package io.openaisdk.api.widgets;

import io.openaisdk.api.ParamsBuilder;
import io.openaisdk.api.annotations.Generated;

/** Makes {@link WidgetListParams} values. */
@Generated
public interface WidgetListParamsBuilder extends ParamsBuilder<WidgetListParams, WidgetListParamsBuilder> {

    /**
     * Identifier of the item that the page follows.
     *
     * @param value the value
     * @return this builder
     */
    WidgetListParamsBuilder after(String value);

    /**
     * Number of items on a page.
     *
     * @param value the value
     * @return this builder
     */
    WidgetListParamsBuilder limit(long value);

    /**
     * Order of the widgets.
     *
     * @param value the value
     * @return this builder
     */
    WidgetListParamsBuilder order(String value);
}
