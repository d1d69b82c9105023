package io.openaisdk.core.internal.response;

import io.openaisdk.core.internal.settings.Limits;
import io.openaisdk.spi.http.HttpHeaders;
import io.openaisdk.spi.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;

/** Reads bodies of responses into memory. */
public final class Bodies {

    /** The maximum that is read of a response that is not a success, in bytes. */
    public static final int LONGEST_ERROR_BODY = 1 << 20;

    /** Up to this announced length, in bytes, memory is allocated at once. */
    private static final int LONGEST_TRUSTED = 1 << 20;

    private Bodies() {}

    /**
     * Returns a body that is not too large.
     *
     * @param limits the limits
     * @param body the body, of which at most one byte more than is allowed has been read
     * @param http the head of its response
     * @return the body
     * @throws io.openaisdk.api.errors.ResponseDecodingException if it is too large
     */
    public static byte[] requireWithin(Limits limits, byte[] body, ResponseHead http) {
        if (body.length > limits.responseBytes()) {
            throw Decoder.failure(
                    "has more than " + limits.responseBytes() + " bytes (maxResponseBytes)", body, http, null);
        }
        return body;
    }

    /**
     * Reads the body of a successful response.
     *
     * @param response the response
     * @param limits the limits
     * @return the body, of which at most one byte more than is allowed is read
     * @throws IOException if it cannot be read
     */
    public static byte[] readAll(HttpResponse response, Limits limits) throws IOException {
        InputStream body = response.body();
        int announced = announcedLength(response.headers());
        if (announced == 0 || announced > limits.responseBytes()) {
            return body.readNBytes(limits.responseBytesToRead());
        }
        byte[] bytes = new byte[announced];
        int read = body.readNBytes(bytes, 0, announced);
        // The transport checks the length; the connection is free only when its end has been read.
        if (body.read() >= 0) {
            throw new IOException("The response is longer than its announced " + announced + " bytes");
        }
        return read == announced ? bytes : Arrays.copyOf(bytes, read);
    }

    /**
     * Returns the length of a body that is not compressed.
     *
     * @param headers the headers of its response
     * @return the length in bytes; zero when it is not known, or too large to allocate memory for it in advance
     */
    public static int announcedLength(HttpHeaders headers) {
        String length = headers.firstOrNull("Content-Length");
        if (length == null || length.length() > 7) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < length.length(); i++) {
            int digit = length.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value > LONGEST_TRUSTED ? 0 : value;
    }

    /**
     * Reads the body of an error, or its beginning if the connection breaks: the status says more than that failure.
     *
     * @param response a response that is not a success
     * @return the body, cut off at {@link #LONGEST_ERROR_BODY}
     * @throws InterruptedIOException if the thread was interrupted
     */
    public static byte[] readError(HttpResponse response) throws InterruptedIOException {
        ByteArrayOutputStream explanation = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            InputStream body = response.body();
            int count = body.read(buffer);
            while (count >= 0 && explanation.size() < LONGEST_ERROR_BODY) {
                explanation.write(buffer, 0, count);
                count = body.read(buffer);
            }
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return explanation.toByteArray();
        }
        return explanation.toByteArray();
    }
}
