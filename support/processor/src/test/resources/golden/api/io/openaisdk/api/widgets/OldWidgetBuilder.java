package io.openaisdk.api.widgets;

import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;

/**
 * Makes {@link OldWidget} values.
 *
 * <p>Must be set: {@link #name}.
 */
@Generated
@Deprecated
@SuppressWarnings("deprecation")
public interface OldWidgetBuilder extends ModelBuilder<OldWidget, OldWidgetBuilder> {

    /**
     * Name of the widget.
     *
     * @param value the value
     * @return this builder
     */
    OldWidgetBuilder name(String value);
}
