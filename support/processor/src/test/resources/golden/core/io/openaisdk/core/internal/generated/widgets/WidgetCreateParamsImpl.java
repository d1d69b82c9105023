package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.FileUpload;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.widgets.WidgetCreateParams;
import io.openaisdk.api.widgets.WidgetCreateParamsBuilder;
import io.openaisdk.api.widgets.WidgetInput;
import io.openaisdk.api.widgets.WidgetRecipe;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;
import java.util.List;
import java.util.Optional;

/** Implements {@link WidgetCreateParams}. */
@Generated
final class WidgetCreateParamsImpl extends ModelBase implements WidgetCreateParams {

    static final ModelType TYPE = ModelType.of(
            "widgets.WidgetCreateParams",
            new WidgetCreateParamsImpl(Content.EMPTY),
            "boxes list(union(widgets.WidgetInput))",
            "directions model(widgets.WidgetRecipe) part=application/json",
            "drawing file",
            "dry_run boolean query",
            "idempotency_key string header=Idempotency-Key",
            "input union(widgets.WidgetInput) required");

    private WidgetCreateParamsImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetCreateParamsImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public List<WidgetInput> boxes() {
        return list(0);
    }

    @Override
    public Optional<WidgetRecipe> directions() {
        return optional(1);
    }

    @Override
    public Optional<FileUpload> drawing() {
        return optional(2);
    }

    @Override
    public Optional<Boolean> dryRun() {
        return optional(3);
    }

    @Override
    public Optional<String> idempotencyKey() {
        return optional(4);
    }

    @Override
    public WidgetInput input() {
        return required(5);
    }

    private static final class Builder
            extends BuilderBase<WidgetCreateParams, WidgetCreateParamsBuilder>
            implements WidgetCreateParamsBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetCreateParamsBuilder boxes(List<WidgetInput> value) {
            return set(0, value);
        }

        @Override
        public WidgetCreateParamsBuilder addBox(WidgetInput item) {
            return add(0, item);
        }

        @Override
        public WidgetCreateParamsBuilder directions(WidgetRecipe value) {
            return set(1, value);
        }

        @Override
        public WidgetCreateParamsBuilder drawing(FileUpload value) {
            return set(2, value);
        }

        @Override
        public WidgetCreateParamsBuilder dryRun(boolean value) {
            return set(3, value);
        }

        @Override
        public WidgetCreateParamsBuilder idempotencyKey(String value) {
            return set(4, value);
        }

        @Override
        public WidgetCreateParamsBuilder input(WidgetInput value) {
            return set(5, value);
        }
    }
}
