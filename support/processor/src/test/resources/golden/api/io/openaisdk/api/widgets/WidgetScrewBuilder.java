package io.openaisdk.api.widgets;

import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;

/**
 * Makes {@link WidgetScrew} values.
 *
 * <p>Must be set: {@link #length}.
 */
@Generated
public interface WidgetScrewBuilder extends ModelBuilder<WidgetScrew, WidgetScrewBuilder> {

    /**
     * Length in millimeters.
     *
     * @param value the value
     * @return this builder
     */
    WidgetScrewBuilder length(double value);
}
