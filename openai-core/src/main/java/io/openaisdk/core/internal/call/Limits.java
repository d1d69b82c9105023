package io.openaisdk.core.internal.call;

import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How large an answer may be, so that no server can take up the memory of the application.
 *
 * @param headerBytes all headers together
 * @param responseBytes a body that is held in memory as a whole, after decompression
 * @param eventBytes an event of a stream
 */
public record Limits(int headerBytes, int responseBytes, int eventBytes) {

    /** The sizes that hold unless they are set: answers with images and audio in Base64 have room in them. */
    public static final Limits DEFAULT = new Limits(64 * 1024, 256 * 1024 * 1024, 64 * 1024 * 1024);

    /** What all HTTP libraries read. */
    static final int MOST_HEADER_BYTES = 256 * 1024;

    /** What fits into an array, with room to notice one byte too many. */
    static final int MOST_BODY_BYTES = Integer.MAX_VALUE - 16;

    /** What a header has besides its name and its value (RFC 9112, 5): a colon, a space and the end of the line. */
    private static final int HEADER_FRAME = 4;

    Limits withHeaderBytes(int most) {
        return new Limits(requireBetween(most, MOST_HEADER_BYTES, "maxHeaderBytes"), responseBytes, eventBytes);
    }

    Limits withResponseBytes(int most) {
        return new Limits(headerBytes, requireBetween(most, MOST_BODY_BYTES, "maxResponseBytes"), eventBytes);
    }

    Limits withEventBytes(int most) {
        return new Limits(headerBytes, responseBytes, requireBetween(most, MOST_BODY_BYTES, "maxEventBytes"));
    }

    private static int requireBetween(int value, int most, String name) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", not " + value);
        }
        return value;
    }

    /** Refuses the headers of an answer that are too large. */
    void check(HttpHeaders headers) throws IOException {
        AtomicInteger size = new AtomicInteger();
        headers.forEach((name, value) -> size.addAndGet(name.length() + value.length() + HEADER_FRAME));
        if (size.get() > headerBytes) {
            throw new IOException(
                    "the headers of the answer have more than " + headerBytes + " bytes (maxHeaderBytes)");
        }
    }

    /** Gives how much to read of a body, which is one byte too many. */
    int responseBytesToRead() {
        return responseBytes + 1;
    }

    /** Gives a body back, or refuses it. */
    byte[] check(byte[] body, ResponseHead http) {
        if (body.length > responseBytes) {
            throw Decoder.failure("has more than " + responseBytes + " bytes (maxResponseBytes)", body, http, null);
        }
        return body;
    }
}
