package io.openaisdk.api.widgets;

import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;

/**
 * Makes {@link WidgetGear} values.
 *
 * <p>Must be set: {@link #type}.
 */
@Generated
public interface WidgetGearBuilder extends ModelBuilder<WidgetGear, WidgetGearBuilder> {

    /**
     * Kind of the gear.
     *
     * @param value the value
     * @return this builder
     */
    WidgetGearBuilder type(WidgetKind value);

    /**
     * Kind of the gear.
     *
     * @param value the text, which may be one that has no constant
     * @return this builder
     */
    default WidgetGearBuilder type(String value) {
        return type(new WidgetKind(value));
    }
}
