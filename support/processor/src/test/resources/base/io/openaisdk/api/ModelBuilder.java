package io.openaisdk.api;

/** Stands in for the type of the same name. */
public interface ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {
    /** Sets a property. */
    B putAdditionalProperty(String wireName, JsonValue value);

    /** Makes the model. */
    M build();
}
