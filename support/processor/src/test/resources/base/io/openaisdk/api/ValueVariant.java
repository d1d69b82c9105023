package io.openaisdk.api;

/** Stands in for the type of the same name. */
public interface ValueVariant<T> {
    /** Gives the value. */
    T value();
}
