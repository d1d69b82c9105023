package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Level of detail for {@code input_image}; {@code auto} acts as {@code high}. Default: {@code auto}.
 *
 * @param value the text on the wire
 */
public record RealtimeConversationItemMessageUserContentDetail(String value) implements OpenEnum {

    /** The value {@code auto}. */
    public static final RealtimeConversationItemMessageUserContentDetail AUTO =
            new RealtimeConversationItemMessageUserContentDetail("auto");

    /** The value {@code low}. */
    public static final RealtimeConversationItemMessageUserContentDetail LOW =
            new RealtimeConversationItemMessageUserContentDetail("low");

    /** The value {@code high}. */
    public static final RealtimeConversationItemMessageUserContentDetail HIGH =
            new RealtimeConversationItemMessageUserContentDetail("high");

    @Override
    public String toString() {
        return value;
    }
}
