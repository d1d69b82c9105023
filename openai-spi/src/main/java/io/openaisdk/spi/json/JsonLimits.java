package io.openaisdk.spi.json;

/**
 * The sizes up to which a codec reads and writes; every codec has the same, so that changing the JSON library changes no answer.
 *
 * <p>It is immutable.
 */
public final class JsonLimits {

    /**
     * The sizes that hold unless they are set: 500 levels, 50,000 characters in a name, 1,000 in a number, and 256 Mi in a string,
     * which is enough for images and audio in Base64.
     */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 50_000, 1_000, 256 * 1024 * 1024);

    /** The deepest nesting that can be set; the stack of any usual thread bears it. */
    public static final int MOST_NESTING = 1_000;

    private final int nesting;
    private final int nameLength;
    private final int numberLength;
    private final int stringLength;

    private JsonLimits(int nesting, int nameLength, int numberLength, int stringLength) {
        this.nesting = nesting;
        this.nameLength = nameLength;
        this.numberLength = numberLength;
        this.stringLength = stringLength;
    }

    /**
     * Bounds how deep objects and arrays may be nested.
     *
     * @param most levels, from 1 to {@link #MOST_NESTING}
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less or more
     */
    public JsonLimits withNesting(int most) {
        return new JsonLimits(require(most, MOST_NESTING, "nesting"), nameLength, numberLength, stringLength);
    }

    /**
     * Bounds the names of members.
     *
     * @param most characters, from 1 to 1,000,000
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less or more
     */
    public JsonLimits withNameLength(int most) {
        return new JsonLimits(nesting, require(most, 1_000_000, "nameLength"), numberLength, stringLength);
    }

    /**
     * Bounds numbers.
     *
     * @param most characters, from 1 to 1,000, which every library reads
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less or more
     */
    public JsonLimits withNumberLength(int most) {
        return new JsonLimits(nesting, nameLength, require(most, 1_000, "numberLength"), stringLength);
    }

    /**
     * Bounds strings.
     *
     * @param most characters, from 1 to 1,000,000,000
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less or more
     */
    public JsonLimits withStringLength(int most) {
        return new JsonLimits(nesting, nameLength, numberLength, require(most, 1_000_000_000, "stringLength"));
    }

    private static int require(int value, int most, String name) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", not " + value);
        }
        return value;
    }

    /**
     * Gives the bound on nesting.
     *
     * @return levels of objects and arrays
     */
    public int nesting() {
        return nesting;
    }

    /**
     * Gives the bound on names.
     *
     * @return characters
     */
    public int nameLength() {
        return nameLength;
    }

    /**
     * Gives the bound on numbers.
     *
     * @return characters
     */
    public int numberLength() {
        return numberLength;
    }

    /**
     * Gives the bound on strings.
     *
     * @return characters
     */
    public int stringLength() {
        return stringLength;
    }
}
