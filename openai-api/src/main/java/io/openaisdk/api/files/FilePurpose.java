package io.openaisdk.api.files;

import io.openaisdk.api.OpenEnum;

/**
 * Use that a file is uploaded for.
 *
 * @param value the text on the wire
 */
public record FilePurpose(String value) implements OpenEnum {

    /** The value {@code assistants}. */
    public static final FilePurpose ASSISTANTS = new FilePurpose("assistants");

    /** The value {@code batch}. */
    public static final FilePurpose BATCH = new FilePurpose("batch");

    /** The value {@code fine-tune}. */
    public static final FilePurpose FINE_TUNE = new FilePurpose("fine-tune");

    /** The value {@code vision}. */
    public static final FilePurpose VISION = new FilePurpose("vision");

    /** The value {@code user_data}. */
    public static final FilePurpose USER_DATA = new FilePurpose("user_data");

    /** The value {@code evals}. */
    public static final FilePurpose EVALS = new FilePurpose("evals");

    @Override
    public String toString() {
        return value;
    }
}
