package io.openaisdk.transport.apache;

import io.openaisdk.spi.tools.ResponseHeaders;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Counts the bytes of the headers of an answer as they come, interim answers included, so that a server that sends headers for ever
 * is not read for ever. What is counted begins with a request and ends with the first empty line of an answer that is no interim
 * one.
 */
final class HeadCount {

    private static final int LONGEST_METHOD = 8;
    private static final byte TLS_HANDSHAKE = 0x16;

    /** Where the first digit of the status is: {@code HTTP/1.1 200}. */
    private static final int STATUS = 9;

    private final int max;
    private boolean awaiting;
    private boolean encrypted;
    private int count;
    private int inHead;
    private int inLine;
    private boolean interim;

    HeadCount(int max) {
        this.max = max;
    }

    /** Looks at what is about to be sent: what is not the beginning of a request is the rest of one. */
    void sends(ByteBuffer bytes) {
        if (!bytes.hasRemaining() || encrypted) {
            return;
        }
        if (bytes.get(bytes.position()) == TLS_HANDSHAKE) {
            // What is above the encryption is counted there.
            encrypted = true;
            awaiting = false;
        } else if (!awaiting && beginsRequest(bytes)) {
            awaiting = true;
            count = 0;
            inHead = 0;
            inLine = 0;
        }
    }

    /** Looks at what came, from a position to that of the buffer. */
    void received(ByteBuffer bytes, int from) throws IOException {
        for (int at = from; awaiting && at < bytes.position(); at++) {
            byte next = bytes.get(at);
            if (++count > max) {
                throw ResponseHeaders.tooLarge(max);
            }
            if (inHead++ == STATUS) {
                interim = next == '1';
            }
            if (next != '\n') {
                inLine += next == '\r' ? 0 : 1;
            } else if (inLine > 0) {
                inLine = 0;
            } else {
                awaiting = interim;
                inHead = 0;
            }
        }
    }

    private static boolean beginsRequest(ByteBuffer bytes) {
        int end = Math.min(bytes.limit(), bytes.position() + LONGEST_METHOD);
        for (int at = bytes.position(); at < end; at++) {
            byte c = bytes.get(at);
            if (c == ' ') {
                return at > bytes.position();
            }
            if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return false;
    }
}
