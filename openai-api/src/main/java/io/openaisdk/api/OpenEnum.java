package io.openaisdk.api;

/**
 * A text of which the API documents some values, and may add more at any time.
 *
 * <p>Every text is accepted in both directions. Instances are equal when their texts are; {@code toString()} gives the text.
 */
public interface OpenEnum {

    /**
     * Returns the string on the wire.
     *
     * @return the text
     */
    String value();
}
