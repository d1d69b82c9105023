package io.openaisdk.api.internal;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;
import java.util.Map;
import java.util.function.Consumer;

/** Stands in for the type of the same name. */
public interface ModelRuntime {
    /** Makes a builder. */
    static <B extends ModelBuilder<?, B>> B builder(Class<? extends Model> model) {
        throw new UnsupportedOperationException();
    }

    /** Fills a builder. */
    static <M extends Model, B extends ModelBuilder<M, B>> M build(B builder, Consumer<? super B> fill) {
        fill.accept(builder);
        return builder.build();
    }

    static Map<String, JsonValue> members(JsonValue object) {
        throw new UnsupportedOperationException(object.toString());
    }
}
