package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetRecipe;
import io.openaisdk.api.widgets.WidgetRecipeBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;
import java.util.Map;
import java.util.Optional;

/** Implements {@link WidgetRecipe}. */
@Generated
final class WidgetRecipeImpl extends ModelBase implements WidgetRecipe {

    static final ModelType TYPE = ModelType.of(
            "widgets.WidgetRecipe",
            new WidgetRecipeImpl(Content.EMPTY),
            "note model(shared.Text)",
            "settings map(json)");

    private WidgetRecipeImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetRecipeImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public Optional<io.openaisdk.api.shared.Text> note() {
        return optional(0);
    }

    @Override
    public Map<String, JsonValue> settings() {
        return map(1);
    }

    private static final class Builder
            extends BuilderBase<WidgetRecipe, WidgetRecipeBuilder>
            implements WidgetRecipeBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetRecipeBuilder note(io.openaisdk.api.shared.Text value) {
            return set(0, value);
        }

        @Override
        public WidgetRecipeBuilder settings(Map<String, JsonValue> value) {
            return set(1, value);
        }

        @Override
        public WidgetRecipeBuilder putSetting(String key, JsonValue value) {
            return put(1, key, value);
        }
    }
}
