package io.openaisdk.api.widgets;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.annotations.Generated;

/**
 * A form of {@link WidgetItem} that this version of the SDK does not know.
 *
 * @param json what was read; it is written back unchanged
 */
@Generated
public record UnknownWidgetItem(JsonValue json) implements WidgetItem, UnknownVariant {}
