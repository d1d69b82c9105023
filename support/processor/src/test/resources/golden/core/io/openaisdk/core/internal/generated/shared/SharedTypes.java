package io.openaisdk.core.internal.generated.shared;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.core.internal.model.ModelType;
import io.openaisdk.core.internal.model.TypePackage;
import io.openaisdk.core.internal.model.UnionType;
import org.jspecify.annotations.Nullable;

/** Knows the types of one package of the API. */
@Generated
public final class SharedTypes extends TypePackage {

    @Override
    public @Nullable ModelType model(String name) {
        return switch (name) {
            case "Owner" -> OwnerImpl.TYPE;
            case "Text" -> TextImpl.TYPE;
            default -> null;
        };
    }

    @Override
    public @Nullable UnionType union(String name) {
        return null;
    }

    @Override
    public Object newEnum(String name, String value) {
        throw new AssertionError(name);
    }

    @Override
    public Object newForm(String name, Object value) {
        throw new AssertionError(name);
    }
}
