package io.openaisdk.spi.tools;

import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the bytes of a stream are well-formed UTF-8 while they pass; a read that meets others throws a
 * {@link JsonSyntaxException}.
 *
 * <p>It is used by one thread, and closes the stream that it reads when it is closed.
 */
public final class Utf8InputStream extends InputStream {

    private final InputStream input;
    private final Utf8Check check = new Utf8Check();

    /**
     * Creates a stream of checked bytes.
     *
     * @param input the bytes to check
     */
    public Utf8InputStream(InputStream input) {
        this.input = input;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = input.read(bytes, offset, length);
        @Nullable JsonSyntaxException failure = count < 0 ? check.end() : check.next(bytes, offset, count);
        if (failure != null) {
            throw failure;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
