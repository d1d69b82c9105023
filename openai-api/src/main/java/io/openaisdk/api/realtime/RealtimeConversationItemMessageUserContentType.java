package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of content: {@code input_text}, {@code input_audio} or {@code input_image}.
 *
 * @param value the text on the wire
 */
public record RealtimeConversationItemMessageUserContentType(String value) implements OpenEnum {

    /** The value {@code input_text}. */
    public static final RealtimeConversationItemMessageUserContentType INPUT_TEXT =
            new RealtimeConversationItemMessageUserContentType("input_text");

    /** The value {@code input_audio}. */
    public static final RealtimeConversationItemMessageUserContentType INPUT_AUDIO =
            new RealtimeConversationItemMessageUserContentType("input_audio");

    /** The value {@code input_image}. */
    public static final RealtimeConversationItemMessageUserContentType INPUT_IMAGE =
            new RealtimeConversationItemMessageUserContentType("input_image");

    @Override
    public String toString() {
        return value;
    }
}
