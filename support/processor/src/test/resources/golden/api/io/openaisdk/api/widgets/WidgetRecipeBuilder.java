package io.openaisdk.api.widgets;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.ModelBuilder;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.Text;
import io.openaisdk.api.shared.TextBuilder;
import java.util.Map;
import java.util.function.Consumer;

/** Makes {@link WidgetRecipe} values. */
@Generated
public interface WidgetRecipeBuilder extends ModelBuilder<WidgetRecipe, WidgetRecipeBuilder> {

    /**
     * Note for the reader; its type has the name of a form of {@link WidgetInput}.
     *
     * @param value the value
     * @return this builder
     */
    WidgetRecipeBuilder note(Text value);

    /**
     * Note for the reader; its type has the name of a form of {@link WidgetInput}.
     *
     * @param fill fills the value in
     * @return this builder
     */
    default WidgetRecipeBuilder note(Consumer<TextBuilder> fill) {
        return note(ModelRuntime.build(ModelRuntime.<TextBuilder>builder(Text.class), fill));
    }

    /**
     * Settings of the machine.
     *
     * @param value the entries, in place of those that are there
     * @return this builder
     */
    WidgetRecipeBuilder settings(Map<String, JsonValue> value);

    /**
     * Settings of the machine.
     *
     * @param object a JSON object with the entries
     * @return this builder
     */
    default WidgetRecipeBuilder settings(JsonValue object) {
        return settings(ModelRuntime.members(object));
    }

    /**
     * Sets one entry of {@link #settings}; the others stay.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    WidgetRecipeBuilder putSetting(String key, JsonValue value);
}
