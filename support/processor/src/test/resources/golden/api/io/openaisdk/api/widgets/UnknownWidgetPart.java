package io.openaisdk.api.widgets;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.UnknownVariant;
import io.openaisdk.api.annotations.Generated;

/**
 * A form of {@link WidgetPart} that this version of the SDK does not know.
 *
 * @param json what was read; it is written back unchanged
 */
@Generated
public record UnknownWidgetPart(JsonValue json) implements WidgetPart, UnknownVariant {}
