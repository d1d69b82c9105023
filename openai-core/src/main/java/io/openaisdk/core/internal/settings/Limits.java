package io.openaisdk.core.internal.settings;

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

    /** {@return how much to read of a body, which is one byte more than is allowed} */
    public int responseBytesToRead() {
        return responseBytes + 1;
    }
}
