package io.openaisdk.core.internal.call;

import io.openaisdk.spi.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/** Reads bodies of answers that are wanted in memory. */
final class Bodies {

    /** How much is read of an answer that is no success: more is never shown. */
    static final int LONGEST_ERROR_BODY = 1 << 20;

    private Bodies() {}

    /** Reads what the caller is given, as far as it is not too large. */
    static byte[] readAll(HttpResponse response, Limits limits) throws IOException {
        return response.body().readNBytes(limits.responseBytesToRead());
    }

    /** Reads what explains an error, or its beginning where the rest is not to be had: the status says more than that. */
    static byte[] readError(HttpResponse response) throws InterruptedIOException {
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
