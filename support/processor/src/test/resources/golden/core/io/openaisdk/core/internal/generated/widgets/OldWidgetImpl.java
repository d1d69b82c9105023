package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.OldWidget;
import io.openaisdk.api.widgets.OldWidgetBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;

/** Implements {@link OldWidget}. */
@Generated
@SuppressWarnings("deprecation")
final class OldWidgetImpl extends ModelBase implements OldWidget {

    static final ModelType TYPE = ModelType.of(
            "widgets.OldWidget",
            new OldWidgetImpl(Content.EMPTY),
            "name string required");

    private OldWidgetImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new OldWidgetImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public OldWidgetBuilder toBuilder() {
        return new Builder(engineContent());
    }

    @Override
    public String name() {
        return required(0);
    }

    private static final class Builder extends BuilderBase<OldWidget, OldWidgetBuilder> implements OldWidgetBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public OldWidgetBuilder name(String value) {
            return set(0, value);
        }
    }
}
