package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetGear;
import io.openaisdk.api.widgets.WidgetGearBuilder;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;

/** Implements {@link WidgetGear}. */
@Generated
final class WidgetGearImpl extends ModelBase implements WidgetGear {

    static final ModelType TYPE = ModelType.of(
            "widgets.WidgetGear",
            new WidgetGearImpl(Content.EMPTY),
            "type enum(widgets.WidgetKind) required");

    private WidgetGearImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetGearImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public WidgetKind type() {
        return required(0);
    }

    private static final class Builder extends BuilderBase<WidgetGear, WidgetGearBuilder> implements WidgetGearBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetGearBuilder type(WidgetKind value) {
            return set(0, value);
        }
    }
}
