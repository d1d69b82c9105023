package io.openaisdk.core.internal.http;

import java.io.IOException;
import java.io.Serial;

/** Says that a file to be sent could not be read, so that the fault is not the connection's. */
public final class BodyUnreadableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    BodyUnreadableException(String fileName, IOException cause) {
        super("Cannot read " + fileName + " to upload it: " + cause.getMessage(), cause);
    }
}
