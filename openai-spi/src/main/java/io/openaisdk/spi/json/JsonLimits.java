package io.openaisdk.spi.json;

/** The sizes up to which every codec reads and writes, so that changing the JSON library changes no answer. */
public final class JsonLimits {

    /** How deep objects and arrays may be nested. */
    public static final int NESTING = 500;

    /** How many characters a member name may have. */
    public static final int NAME_LENGTH = 50_000;

    /** How many characters a number may have. */
    public static final int NUMBER_LENGTH = 1_000;

    /** How many characters a string may have; large enough for images and audio in Base64. */
    public static final int STRING_LENGTH = 256 * 1024 * 1024;

    private JsonLimits() {}
}
