package io.openaisdk.core.internal.generated.shared;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.shared.Owner;
import io.openaisdk.api.shared.OwnerBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;

/** Implements {@link Owner}. */
@Generated
final class OwnerImpl extends ModelBase implements Owner {

    static final ModelType TYPE = ModelType.of(
            "shared.Owner",
            new OwnerImpl(Content.EMPTY),
            "name string required");

    private OwnerImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new OwnerImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    @Override
    public String name() {
        return required(0);
    }

    private static final class Builder extends BuilderBase<Owner, OwnerBuilder> implements OwnerBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }

        @Override
        public OwnerBuilder name(String value) {
            return set(0, value);
        }
    }
}
