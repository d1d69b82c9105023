package io.openaisdk.testkit.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes that a client sends, in lines of a maximum length and in blocks. */
final class ConnectionInput {

    private final InputStream in;

    ConnectionInput(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Reads up to a line feed.
     *
     * @param max the maximum number of bytes, the line feed included
     * @param status the status of the refusal of a longer line
     * @return the line without the line feed, a character for each byte; null if the input ends before it begins
     */
    @Nullable
    String line(int max, int status) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new EOFException("The client ended a line too early");
            }
            line.write(b);
            if (line.size() >= max) {
                throw Unreadable.withStatus(status);
            }
        }
        return line.toString(ISO_8859_1);
    }

    /** Reads exactly so many bytes. */
    byte[] block(int size) throws IOException {
        byte[] block = in.readNBytes(size);
        if (block.length < size) {
            throw new EOFException("The client ended a body too early");
        }
        return block;
    }
}
