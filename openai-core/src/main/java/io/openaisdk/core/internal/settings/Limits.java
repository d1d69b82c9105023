package io.openaisdk.core.internal.settings;

/**
 * How large a response may be, so that no server can take up the memory of the application.
 *
 * @param headerBytes all headers together
 * @param responseBytes a body that is held in memory as a whole, after decompression
 * @param eventBytes an event of a stream
 */
public record Limits(int headerBytes, int responseBytes, int eventBytes) {

    /**
     * {@return how much to read of a body, which is one byte more than is allowed}
     */
    public int responseBytesToRead() {
        return responseBytes + 1;
    }
}
