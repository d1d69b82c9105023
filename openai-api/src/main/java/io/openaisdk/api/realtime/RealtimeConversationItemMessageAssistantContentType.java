package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of content, {@code output_text} or {@code output_audio}, as {@code output_modalities} of the session demands.
 *
 * @param value the text on the wire
 */
public record RealtimeConversationItemMessageAssistantContentType(String value) implements OpenEnum {

    /** The value {@code output_text}. */
    public static final RealtimeConversationItemMessageAssistantContentType OUTPUT_TEXT =
            new RealtimeConversationItemMessageAssistantContentType("output_text");

    /** The value {@code output_audio}. */
    public static final RealtimeConversationItemMessageAssistantContentType OUTPUT_AUDIO =
            new RealtimeConversationItemMessageAssistantContentType("output_audio");

    @Override
    public String toString() {
        return value;
    }
}
