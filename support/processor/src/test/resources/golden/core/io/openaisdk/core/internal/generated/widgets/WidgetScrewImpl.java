package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetScrew;
import io.openaisdk.api.widgets.WidgetScrewBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;

/** Implements {@link WidgetScrew}. */
@Generated
final class WidgetScrewImpl extends ModelBase implements WidgetScrew {

    static final ModelType TYPE = ModelType.of(
            "widgets.WidgetScrew",
            new WidgetScrewImpl(Content.EMPTY),
            "kind string required const=screw",
            "type string required const=part",
            "length double required");

    private WidgetScrewImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetScrewImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public WidgetScrewBuilder toBuilder() {
        return new Builder(engineContent());
    }

    @Override
    public String kind() {
        return required(0);
    }

    @Override
    public String type() {
        return required(1);
    }

    @Override
    public double length() {
        return requiredDouble(2);
    }

    private static final class Builder
            extends BuilderBase<WidgetScrew, WidgetScrewBuilder>
            implements WidgetScrewBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetScrewBuilder length(double value) {
            return set(2, value);
        }
    }
}
