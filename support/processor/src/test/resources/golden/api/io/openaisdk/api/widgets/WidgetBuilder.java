package io.openaisdk.api.widgets;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.Owner;
import io.openaisdk.api.shared.OwnerBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes {@link Widget} values.
 *
 * <p>Must be set: {@link #available}, {@link #createdAt}, {@link #id}, {@link #parts}.
 */
@Generated
public interface WidgetBuilder extends ModelBuilder<Widget, WidgetBuilder> {

    /**
     * Whether it can be had.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder available(boolean value);

    /**
     * Seconds since the epoch when it was made.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder createdAt(long value);

    /**
     * Whatever else there is.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder defaultValue(JsonValue value);

    /**
     * Where it is in a space of many dimensions.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder embedding(FloatVector value);

    /**
     * Kinds that fit.
     *
     * @param value the items, in place of those that are there
     * @return this builder
     */
    WidgetBuilder fittingKinds(List<WidgetKind> value);

    /**
     * Appends an item to {@link #fittingKinds}.
     *
     * @param item the item
     * @return this builder
     */
    WidgetBuilder addFittingKind(WidgetKind item);

    /**
     * Appends an item to {@link #fittingKinds}.
     *
     * @param value the text, which may be one that has no constant
     * @return this builder
     */
    default WidgetBuilder addFittingKind(String value) {
        return addFittingKind(new WidgetKind(value));
    }

    /**
     * Identifier of the widget.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder id(String value);

    /**
     * Kind of the widget.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder kind(WidgetKind value);

    /**
     * Kind of the widget.
     *
     * @param value the text, which may be one that has no constant
     * @return this builder
     */
    default WidgetBuilder kind(String value) {
        return kind(new WidgetKind(value));
    }

    /**
     * Sends an explicit null for {@code kind}.
     *
     * @return this builder
     */
    WidgetBuilder kindNull();

    /**
     * Labels of the widget.
     *
     * @param value the entries, in place of those that are there
     * @return this builder
     */
    WidgetBuilder labels(Map<String, String> value);

    /**
     * Sets one entry of {@link #labels}; the others stay.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    WidgetBuilder putLabel(String key, String value);

    /**
     * Name of the widget in former times.
     *
     * @param value the value
     * @return this builder
     * @deprecated use {@link Widget#id()}
     */
    @Deprecated
    WidgetBuilder oldName(String value);

    /**
     * Owner, who may be unknown.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder owner(Owner value);

    /**
     * Owner, who may be unknown.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetBuilder owner(Consumer<OwnerBuilder> fill) {
        return owner(ModelRuntime.build(Owner.builder(), fill));
    }

    /**
     * Sends an explicit null for {@code owner}.
     *
     * @return this builder
     */
    WidgetBuilder ownerNull();

    /**
     * Parts in the order in which they are put together.
     *
     * @param value the items, in place of those that are there
     * @return this builder
     */
    WidgetBuilder parts(List<WidgetPart> value);

    /**
     * Appends an item to {@link #parts}.
     *
     * @param item the item
     * @return this builder
     */
    WidgetBuilder addPart(WidgetPart item);

    /**
     * Appends an item to {@link #parts}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetBuilder addPart(Map<String, JsonValue> value) {
        return addPart(new WidgetPart.Custom(value));
    }

    /**
     * Appends an item to {@link #parts}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetBuilder addPart(WidgetKind value) {
        return addPart(new WidgetPart.Standard(value));
    }

    /**
     * Appends an item to {@link #parts}.
     *
     * @param value the text, which may be one that has no constant
     * @return this builder
     */
    default WidgetBuilder addPart(String value) {
        return addPart(new WidgetPart.Standard(new WidgetKind(value)));
    }

    /**
     * Appends an item to {@link #parts}.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetBuilder addPart(Consumer<WidgetScrewBuilder> fill) {
        return addPart(ModelRuntime.build(ModelRuntime.<WidgetScrewBuilder>builder(WidgetScrew.class), fill));
    }

    /**
     * Weight in grams.
     *
     * <p>It is that of {@link Widget#parts()} with all {@linkplain WidgetScrew screws}, never of its
     * {@link io.openaisdk.api.shared.Owner Owner}.
     *
     * @param value the value
     * @return this builder
     */
    WidgetBuilder weight(double value);
}
