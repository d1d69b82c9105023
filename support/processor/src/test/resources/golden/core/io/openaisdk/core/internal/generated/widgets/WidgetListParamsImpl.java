package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetListParams;
import io.openaisdk.api.widgets.WidgetListParamsBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;
import java.util.Optional;

/** Implements {@link WidgetListParams}. */
@Generated
final class WidgetListParamsImpl extends ModelBase implements WidgetListParams {

    static final ModelType TYPE = ModelType.of(
            "widgets.WidgetListParams",
            new WidgetListParamsImpl(Content.EMPTY),
            "after string",
            "limit long",
            "order string preset=newest first");

    private WidgetListParamsImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetListParamsImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public Optional<String> after() {
        return optional(0);
    }

    @Override
    public Optional<Long> limit() {
        return optional(1);
    }

    @Override
    public Optional<String> order() {
        return optional(2);
    }

    private static final class Builder
            extends BuilderBase<WidgetListParams, WidgetListParamsBuilder>
            implements WidgetListParamsBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetListParamsBuilder after(String value) {
            return set(0, value);
        }

        @Override
        public WidgetListParamsBuilder limit(long value) {
            return set(1, value);
        }

        @Override
        public WidgetListParamsBuilder order(String value) {
            return set(2, value);
        }
    }
}
