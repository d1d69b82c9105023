package io.openaisdk.api.files;

import io.openaisdk.api.OpenEnum;

/**
 * What a stored file is for.
 *
 * @param value the text on the wire
 */
public record FileObjectPurpose(String value) implements OpenEnum {

    /** The value {@code assistants}. */
    public static final FileObjectPurpose ASSISTANTS = new FileObjectPurpose("assistants");

    /** The value {@code assistants_output}. */
    public static final FileObjectPurpose ASSISTANTS_OUTPUT = new FileObjectPurpose("assistants_output");

    /** The value {@code batch}. */
    public static final FileObjectPurpose BATCH = new FileObjectPurpose("batch");

    /** The value {@code batch_output}. */
    public static final FileObjectPurpose BATCH_OUTPUT = new FileObjectPurpose("batch_output");

    /** The value {@code fine-tune}. */
    public static final FileObjectPurpose FINE_TUNE = new FileObjectPurpose("fine-tune");

    /** The value {@code fine-tune-results}. */
    public static final FileObjectPurpose FINE_TUNE_RESULTS = new FileObjectPurpose("fine-tune-results");

    /** The value {@code vision}. */
    public static final FileObjectPurpose VISION = new FileObjectPurpose("vision");

    /** The value {@code user_data}. */
    public static final FileObjectPurpose USER_DATA = new FileObjectPurpose("user_data");

    @Override
    public String toString() {
        return value;
    }
}
