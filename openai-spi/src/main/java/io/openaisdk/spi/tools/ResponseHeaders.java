package io.openaisdk.spi.tools;

import io.openaisdk.spi.http.HttpHeaders;
import java.io.IOException;

/**
 * Collects the headers of a response from a library, one after another: headers that HTTP does not allow are dropped, because they are no
 * reason to lose the response (H13), and the bytes of all are counted (H41). Not safe for use by several threads at once.
 */
public final class ResponseHeaders {

    private final HttpHeaders.Builder headers = HttpHeaders.builder();
    private long size;

    /** Creates an empty collection. */
    public ResponseHeaders() {}

    /**
     * Adds a header.
     *
     * @param name the name; the header is dropped if it is not a valid one
     * @param value the value; the header is dropped if it has control characters
     */
    public void add(String name, String value) {
        size += name.length() + (long) value.length();
        try {
            headers.add(name, value);
        } catch (IllegalArgumentException e) {
            return;
        }
    }

    /**
     * Checks the headers against a maximum, for a library that does not count them as they arrive.
     *
     * @param maxHeaderBytes the maximum of {@link io.openaisdk.spi.http.TransportConfig#maxHeaderBytes()}
     * @throws IOException if there are more bytes of names and values
     */
    public void requireAtMost(int maxHeaderBytes) throws IOException {
        if (size > maxHeaderBytes) {
            throw tooLarge(maxHeaderBytes);
        }
    }

    /**
     * Describes headers that are too large.
     *
     * @param maxHeaderBytes the maximum
     * @return the exception to throw
     */
    public static IOException tooLarge(int maxHeaderBytes) {
        return new IOException(
                "The headers of the response have more than " + maxHeaderBytes + " bytes (maxHeaderBytes)");
    }

    /**
     * Returns the headers as they were received.
     *
     * @return all that are valid
     */
    public HttpHeaders build() {
        return headers.build();
    }

    /**
     * Returns whether a body is compressed with gzip, which a transport decompresses (R3).
     *
     * @param headers the headers of the response
     * @return whether {@code Content-Encoding} is {@code gzip}
     */
    public static boolean compressed(HttpHeaders headers) {
        return "gzip".equalsIgnoreCase(headers.firstOrNull("Content-Encoding"));
    }

    /**
     * Returns the headers of a body that is decompressed (R3).
     *
     * @param headers the headers of the response
     * @return the same without {@code Content-Encoding} and {@code Content-Length}
     */
    public static HttpHeaders ofDecompressed(HttpHeaders headers) {
        return headers.toBuilder()
                .remove("Content-Encoding")
                .remove("Content-Length")
                .build();
    }
}
