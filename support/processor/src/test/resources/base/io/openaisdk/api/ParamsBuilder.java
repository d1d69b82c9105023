package io.openaisdk.api;

/** Stands in for the type of the same name. */
public interface ParamsBuilder<M extends Params, B extends ParamsBuilder<M, B>> extends ModelBuilder<M, B> {
    /** Adds a header. */
    B putAdditionalHeader(String name, String value);

    /** Adds a query parameter. */
    B putAdditionalQueryParam(String name, String value);
}
