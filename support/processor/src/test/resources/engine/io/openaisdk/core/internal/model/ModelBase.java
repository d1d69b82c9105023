package io.openaisdk.core.internal.model;

import io.openaisdk.api.HttpInfo;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stands in for what all models share. */
public abstract class ModelBase implements Params {
    private final Content content;

    /** Keeps the values. */
    protected ModelBase(Content content) {
        this.content = content;
    }

    /** Gives the table. */
    public abstract ModelType engineType();

    /** Makes a model. */
    public abstract ModelBase engineCreate(Content content);

    /** Makes a builder. */
    public abstract BuilderBase<?, ?> engineBuilder(Content content);

    /** Gives the values. */
    protected final Content engineContent() {
        return content;
    }

    /** Reads. */
    protected final <T> T required(int field) {
        throw new UnsupportedOperationException();
    }

    /** Reads. */
    protected final boolean requiredBoolean(int field) {
        throw new UnsupportedOperationException();
    }

    /** Reads. */
    protected final long requiredLong(int field) {
        throw new UnsupportedOperationException();
    }

    /** Reads. */
    protected final double requiredDouble(int field) {
        throw new UnsupportedOperationException();
    }

    /** Reads. */
    protected final <T> Optional<T> optional(int field) {
        return Optional.empty();
    }

    /** Reads. */
    protected final <T> List<T> list(int field) {
        return List.of();
    }

    /** Reads. */
    protected final <T> List<T> requiredList(int field) {
        return List.of();
    }

    /** Reads. */
    protected final <T> Map<String, T> map(int field) {
        return Map.of();
    }

    /** Reads. */
    protected final <T> Map<String, T> requiredMap(int field) {
        return Map.of();
    }

    @Override
    public final Map<String, List<String>> additionalHeaders() {
        return Map.of();
    }

    @Override
    public final Map<String, List<String>> additionalQueryParams() {
        return Map.of();
    }

    @Override
    public final String toJson() {
        return "{}";
    }

    @Override
    public final JsonValue toJsonValue() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final Map<String, JsonValue> additionalProperties() {
        return Map.of();
    }

    @Override
    public final Set<String> presentProperties() {
        return Set.of();
    }

    @Override
    public final Optional<JsonValue> property(String wireName) {
        return Optional.empty();
    }

    @Override
    public final Optional<HttpInfo> http() {
        return Optional.empty();
    }
}
