package io.openaisdk.core.internal.generated.shared;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.shared.Text;
import io.openaisdk.api.shared.TextBuilder;
import io.openaisdk.core.internal.model.BuilderBase;
import io.openaisdk.core.internal.model.Content;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.model.ModelType;

/** Implements {@link Text}. */
@Generated
final class TextImpl extends ModelBase implements Text {

    static final ModelType TYPE = ModelType.of(
            "shared.Text",
            new TextImpl(Content.EMPTY));

    private TextImpl(Content content) {
        super(content);
    }

    @Override
    public ModelType engineType() {
        return TYPE;
    }

    @Override
    public ModelBase engineCreate(Content content) {
        return new TextImpl(content);
    }

    @Override
    public BuilderBase<?, ?> engineBuilder(Content content) {
        return new Builder(content);
    }

    private static final class Builder extends BuilderBase<Text, TextBuilder> implements TextBuilder {

        private Builder(Content content) {
            super(TYPE, content);
        }
    }
}
