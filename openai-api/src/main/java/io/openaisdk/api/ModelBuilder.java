package io.openaisdk.api;

/**
 * Makes models; the builder of each model adds a setter per property.
 *
 * <p>Builders are not safe for use by several threads at once. A builder can be used again after {@link #build()}.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public interface ModelBuilder<M extends Model, B extends ModelBuilder<M, B>> {

    /**
     * Sets a property that has no setter, or a value that its setter does not take.
     *
     * @param wireName the name on the wire
     * @param value the value, which is sent as it is
     * @return this builder
     */
    B putAdditionalProperty(String wireName, JsonValue value);

    /**
     * Makes the model.
     *
     * @return a model with the values set so far
     * @throws io.openaisdk.api.errors.MissingPropertiesException if required properties are not set; it names all of them
     */
    M build();
}
