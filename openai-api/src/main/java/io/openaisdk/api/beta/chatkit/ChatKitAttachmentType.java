package io.openaisdk.api.beta.chatkit;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of an attachment: image or other file.
 *
 * @param value the text on the wire
 */
public record ChatKitAttachmentType(String value) implements OpenEnum {

    /** The value {@code image}. */
    public static final ChatKitAttachmentType IMAGE = new ChatKitAttachmentType("image");

    /** The value {@code file}. */
    public static final ChatKitAttachmentType FILE = new ChatKitAttachmentType("file");

    @Override
    public String toString() {
        return value;
    }
}
