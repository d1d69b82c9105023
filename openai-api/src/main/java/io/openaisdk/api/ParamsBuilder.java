package io.openaisdk.api;

/**
 * Makes the parameters of an operation.
 *
 * @param <M> the parameters
 * @param <B> the builder itself
 */
public interface ParamsBuilder<M extends Params, B extends ParamsBuilder<M, B>> extends ModelBuilder<M, B> {

    /**
     * Adds a header to this call; it takes the place of the headers of the same name that the SDK would send.
     *
     * @param name the header name, in any case
     * @param value the header value
     * @return this builder
     */
    B putAdditionalHeader(String name, String value);

    /**
     * Adds a parameter to the query string of this call; it takes the place of those of the same name.
     *
     * @param name the name before encoding
     * @param value the value before encoding
     * @return this builder
     */
    B putAdditionalQueryParam(String name, String value);
}
