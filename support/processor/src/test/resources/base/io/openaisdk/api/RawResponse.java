package io.openaisdk.api;

/** Stands in for the type of the same name. */
public interface RawResponse<T> {}
