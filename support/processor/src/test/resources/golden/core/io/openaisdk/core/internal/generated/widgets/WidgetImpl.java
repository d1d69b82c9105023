package io.openaisdk.core.internal.generated.widgets;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.shared.Owner;
import io.openaisdk.api.widgets.Widget;
import io.openaisdk.api.widgets.WidgetBuilder;
import io.openaisdk.api.widgets.WidgetKind;
import io.openaisdk.api.widgets.WidgetPart;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Implements {@link Widget}. */
@Generated
@SuppressWarnings("deprecation")
final class WidgetImpl extends ModelBase implements Widget {

    static final ModelType TYPE = ModelType.of(
            "widgets.Widget",
            new WidgetImpl(Content.EMPTY),
            "type string required const=widget",
            "available boolean required",
            "created_at long required",
            "default json",
            "embedding floats",
            "fitting_kinds list(enum(widgets.WidgetKind))",
            "id string required",
            "kind enum(widgets.WidgetKind) nullable",
            "labels map(string)",
            "old_name string",
            "owner model(shared.Owner) required nullable",
            "parts list(union(widgets.WidgetPart)) required",
            "weight double");

    private WidgetImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new WidgetImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public WidgetBuilder toBuilder() {
        return new Builder(engineContent());
    }

    @Override
    public String type() {
        return required(0);
    }

    @Override
    public boolean available() {
        return requiredBoolean(1);
    }

    @Override
    public long createdAt() {
        return requiredLong(2);
    }

    @Override
    public Optional<JsonValue> defaultValue() {
        return optional(3);
    }

    @Override
    public Optional<FloatVector> embedding() {
        return optional(4);
    }

    @Override
    public List<WidgetKind> fittingKinds() {
        return list(5);
    }

    @Override
    public String id() {
        return required(6);
    }

    @Override
    public Optional<WidgetKind> kind() {
        return optional(7);
    }

    @Override
    public Map<String, String> labels() {
        return map(8);
    }

    @Override
    public Optional<String> oldName() {
        return optional(9);
    }

    @Override
    public Optional<Owner> owner() {
        return optional(10);
    }

    @Override
    public List<WidgetPart> parts() {
        return requiredList(11);
    }

    @Override
    public Optional<Double> weight() {
        return optional(12);
    }

    private static final class Builder extends BuilderBase<Widget, WidgetBuilder> implements WidgetBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public WidgetBuilder available(boolean value) {
            return set(1, value);
        }

        @Override
        public WidgetBuilder createdAt(long value) {
            return set(2, value);
        }

        @Override
        public WidgetBuilder defaultValue(JsonValue value) {
            return set(3, value);
        }

        @Override
        public WidgetBuilder embedding(FloatVector value) {
            return set(4, value);
        }

        @Override
        public WidgetBuilder fittingKinds(List<WidgetKind> value) {
            return set(5, value);
        }

        @Override
        public WidgetBuilder addFittingKind(WidgetKind item) {
            return add(5, item);
        }

        @Override
        public WidgetBuilder id(String value) {
            return set(6, value);
        }

        @Override
        public WidgetBuilder kind(WidgetKind value) {
            return set(7, value);
        }

        @Override
        public WidgetBuilder kindNull() {
            return setNull(7);
        }

        @Override
        public WidgetBuilder labels(Map<String, String> value) {
            return set(8, value);
        }

        @Override
        public WidgetBuilder putLabel(String key, String value) {
            return put(8, key, value);
        }

        @Override
        public WidgetBuilder oldName(String value) {
            return set(9, value);
        }

        @Override
        public WidgetBuilder owner(Owner value) {
            return set(10, value);
        }

        @Override
        public WidgetBuilder ownerNull() {
            return setNull(10);
        }

        @Override
        public WidgetBuilder parts(List<WidgetPart> value) {
            return set(11, value);
        }

        @Override
        public WidgetBuilder addPart(WidgetPart item) {
            return add(11, item);
        }

        @Override
        public WidgetBuilder weight(double value) {
            return set(12, value);
        }
    }
}
