package io.openaisdk.core.internal.model;

import java.util.List;

/** Stands in for a field table. */
public final class ModelType {
    private final List<String> fields;

    private ModelType(List<String> fields) {
        this.fields = fields;
    }

    /** Makes a table. */
    public static ModelType of(String key, ModelBase prototype, String... fields) {
        return new ModelType(List.of(fields));
    }

    /** Gives the fields. */
    public List<String> fields() {
        return fields;
    }
}
