package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Progress of the generation of an image.
 *
 * @param value the text on the wire
 */
public record ImageGenerationCallStatus(String value) implements OpenEnum {

    /** The value {@code in_progress}. */
    public static final ImageGenerationCallStatus IN_PROGRESS = new ImageGenerationCallStatus("in_progress");

    /** The value {@code completed}. */
    public static final ImageGenerationCallStatus COMPLETED = new ImageGenerationCallStatus("completed");

    /** The value {@code generating}. */
    public static final ImageGenerationCallStatus GENERATING = new ImageGenerationCallStatus("generating");

    /** The value {@code failed}. */
    public static final ImageGenerationCallStatus FAILED = new ImageGenerationCallStatus("failed");

    @Override
    public String toString() {
        return value;
    }
}
