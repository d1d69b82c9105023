package io.openaisdk.processor.description;

/** Joins words to names. */
public final class CamelCase {

    private CamelCase() {}

    /**
     * Starts a name with a capital.
     *
     * @param name the name
     * @return the name with its first letter in upper case
     */
    public static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Starts a name with a small letter.
     *
     * @param name the name
     * @return the name with its first letter in lower case
     */
    public static String uncapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
