package io.openaisdk.core.internal.settings;

/**
 * The maximum sizes of a response, so that no server can fill the memory of the application.
 *
 * @param headerBytes the maximum of all headers together
 * @param responseBytes the maximum of a body that is held in memory as a whole, after decompression
 * @param eventBytes the maximum of an event of a stream
 */
public record Limits(int headerBytes, int responseBytes, int eventBytes) {

    /**
     * {@return how many bytes of a body to read: one more than is allowed, so that a larger body is noticed}
     */
    public int responseBytesToRead() {
        return responseBytes + 1;
    }
}
