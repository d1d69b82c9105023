package io.openaisdk.api.uploads;

import io.openaisdk.api.OpenEnum;

/**
 * Intended use of the file: {@code assistants}, {@code batch}, {@code fine-tune} or {@code vision}.
 *
 * @param value the text on the wire
 */
public record UploadPurpose(String value) implements OpenEnum {

    /** The value {@code assistants}. */
    public static final UploadPurpose ASSISTANTS = new UploadPurpose("assistants");

    /** The value {@code batch}. */
    public static final UploadPurpose BATCH = new UploadPurpose("batch");

    /** The value {@code fine-tune}. */
    public static final UploadPurpose FINE_TUNE = new UploadPurpose("fine-tune");

    /** The value {@code vision}. */
    public static final UploadPurpose VISION = new UploadPurpose("vision");

    @Override
    public String toString() {
        return value;
    }
}
