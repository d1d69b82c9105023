package io.openaisdk.core.internal.model;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.ModelBuilder;

/** Stands in for what all builders share. */
public abstract class BuilderBase<M extends Model, B extends ModelBuilder<M, B>> {
    /** Keeps the values. */
    protected BuilderBase(ModelType type, Content content) {}

    /** Sets. */
    protected final B set(int field, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    protected final B setNull(int field) {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    protected final B add(int field, Object item) {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    protected final B put(int field, String key, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Makes the model. */
    public final M build() {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    public B putAdditionalProperty(String wireName, JsonValue value) {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    public B putAdditionalHeader(String name, String value) {
        throw new UnsupportedOperationException();
    }

    /** Sets. */
    public B putAdditionalQueryParam(String name, String value) {
        throw new UnsupportedOperationException();
    }
}
