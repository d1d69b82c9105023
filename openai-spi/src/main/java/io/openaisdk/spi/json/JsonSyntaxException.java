package io.openaisdk.spi.json;

import java.io.IOException;
import java.io.Serial;

/**
 * Says that text is no JSON (RFC 8259), that it ends too early or goes beyond {@link JsonLimits}, or that it does not fit a
 * class; the message says where and quotes none of the text.
 */
public final class JsonSyntaxException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes the failure.
     *
     * @param message what is wrong, and where
     */
    public JsonSyntaxException(String message) {
        super(message);
    }

    /**
     * Describes the failure.
     *
     * @param message what is wrong, and where
     * @param cause what the JSON library reported; its message may quote the text, so give it only where a user's own class
     *     has a part in the failure
     */
    public JsonSyntaxException(String message, Throwable cause) {
        super(message, cause);
    }
}
