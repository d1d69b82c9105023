package io.openaisdk.api.responses;

import io.openaisdk.api.OpenEnum;

/**
 * Task of the image tool: {@code generate}, {@code edit} or {@code auto}.
 *
 * @param value the text on the wire
 */
public record ImageGenerationAction(String value) implements OpenEnum {

    /** The value {@code generate}. */
    public static final ImageGenerationAction GENERATE = new ImageGenerationAction("generate");

    /** The value {@code edit}. */
    public static final ImageGenerationAction EDIT = new ImageGenerationAction("edit");

    /** The value {@code auto}. */
    public static final ImageGenerationAction AUTO = new ImageGenerationAction("auto");

    @Override
    public String toString() {
        return value;
    }
}
