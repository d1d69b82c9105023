package io.openaisdk.api;

/**
 * A form of a union that is no JSON object of its own, such as a text, a number or a list.
 *
 * @param <T> the type of the value
 */
public interface ValueVariant<T> {

    /**
     * Returns the value.
     *
     * @return the value, never null
     */
    T value();
}
