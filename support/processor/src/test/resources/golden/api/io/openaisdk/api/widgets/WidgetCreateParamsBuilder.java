package io.openaisdk.api.widgets;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.ParamsBuilder;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.internal.ModelRuntime;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes {@link WidgetCreateParams} values.
 *
 * <p>Must be set: {@link #input}.
 */
@Generated
public interface WidgetCreateParamsBuilder
        extends ParamsBuilder<WidgetCreateParams, WidgetCreateParamsBuilder>, WidgetShortcuts<WidgetCreateParamsBuilder> {

    /**
     * Things that go with it.
     *
     * @param value the items, in place of those that are there
     * @return this builder
     */
    WidgetCreateParamsBuilder boxes(List<WidgetInput> value);

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param item the item
     * @return this builder
     */
    WidgetCreateParamsBuilder addBox(WidgetInput item);

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder addBox(String value) {
        return addBox(new WidgetInput.Text(value));
    }

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder addBox(List<Long> value) {
        return addBox(new WidgetInput.Numbers(value));
    }

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder addInputNames(List<String> value) {
        return addBox(new WidgetInput.Names(value));
    }

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder addBox(long value) {
        return addBox(new WidgetInput.Count(value));
    }

    /**
     * Appends an item to {@link #boxes}.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetCreateParamsBuilder addBox(Consumer<WidgetRecipeBuilder> fill) {
        return addBox(ModelRuntime.build(ModelRuntime.<WidgetRecipeBuilder>builder(WidgetRecipe.class), fill));
    }

    /**
     * Directions for use.
     *
     * @param value the value
     * @return this builder
     */
    WidgetCreateParamsBuilder directions(WidgetRecipe value);

    /**
     * Directions for use.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetCreateParamsBuilder directions(Consumer<WidgetRecipeBuilder> fill) {
        return directions(ModelRuntime.build(ModelRuntime.<WidgetRecipeBuilder>builder(WidgetRecipe.class), fill));
    }

    /**
     * Drawing of the widget.
     *
     * @param value the value
     * @return this builder
     */
    WidgetCreateParamsBuilder drawing(FileUpload value);

    /**
     * Drawing of the widget.
     *
     * @param file an existing, readable file
     * @return this builder
     */
    default WidgetCreateParamsBuilder drawing(Path file) {
        return drawing(FileUpload.of(file));
    }

    /**
     * Drawing of the widget.
     *
     * @param content the bytes, copied
     * @param fileName the name to send, with an ending that tells the type
     * @return this builder
     */
    default WidgetCreateParamsBuilder drawing(byte[] content, String fileName) {
        return drawing(FileUpload.of(content, fileName));
    }

    /**
     * Drawing of the widget.
     *
     * @param content the stream, which is read when the request is sent and closed afterwards
     * @param fileName the name to send, with an ending that tells the type
     * @return this builder
     */
    default WidgetCreateParamsBuilder drawing(InputStream content, String fileName) {
        return drawing(FileUpload.of(content, fileName));
    }

    /**
     * Whether nothing is made.
     *
     * @param value the value
     * @return this builder
     */
    WidgetCreateParamsBuilder dryRun(boolean value);

    /**
     * Key that makes a second call harmless.
     *
     * @param value the value
     * @return this builder
     */
    WidgetCreateParamsBuilder idempotencyKey(String value);

    /**
     * What the widget is made of.
     *
     * @param value the value
     * @return this builder
     */
    WidgetCreateParamsBuilder input(WidgetInput value);

    /**
     * What the widget is made of.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder input(String value) {
        return input(new WidgetInput.Text(value));
    }

    /**
     * What the widget is made of.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder input(List<Long> value) {
        return input(new WidgetInput.Numbers(value));
    }

    /**
     * What the widget is made of.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder inputNames(List<String> value) {
        return input(new WidgetInput.Names(value));
    }

    /**
     * What the widget is made of.
     *
     * @param value the value
     * @return this builder
     */
    default WidgetCreateParamsBuilder input(long value) {
        return input(new WidgetInput.Count(value));
    }

    /**
     * What the widget is made of.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetCreateParamsBuilder input(Consumer<WidgetRecipeBuilder> fill) {
        return input(ModelRuntime.build(ModelRuntime.<WidgetRecipeBuilder>builder(WidgetRecipe.class), fill));
    }
}
