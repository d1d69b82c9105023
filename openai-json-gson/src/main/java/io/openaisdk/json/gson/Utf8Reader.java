package io.openaisdk.json.gson;

import io.openaisdk.spi.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 and fails on what is ill-formed and on a byte order mark; of bytes in memory it makes no copy.
 *
 * <p>It remembers a failure of the input, so that one can be told from Gson's own.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER_SIZE = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final @Nullable InputStream input;
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    private boolean ended;
    private boolean begun;
    // The second half of a surrogate pair, where there was room for the first only.
    private char half;
    // How many bytes came before those in the buffer.
    private long offset;
    private @Nullable IOException failure;

    Utf8Reader(InputStream input) {
        this.input = input;
        this.bytes = ByteBuffer.allocate(BUFFER_SIZE).limit(0);
    }

    Utf8Reader(byte[] bytes, int offset, int length) {
        this.input = null;
        this.bytes = ByteBuffer.wrap(bytes, offset, length);
        this.offset = -offset;
        this.ended = true;
    }

    /** Gives what failed below Gson, if anything did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (half != 0) {
            chars[from] = half;
            half = 0;
            return 1;
        }
        if (length == 1) {
            return readOne(chars, from);
        }
        int count = decode(CharBuffer.wrap(chars, from, length));
        if (count > 0 && !begun) {
            begun = true;
            if (chars[from] == BYTE_ORDER_MARK) {
                throw fail(new JsonSyntaxException("Not JSON: a byte order mark at offset 0"));
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        if (input != null) {
            input.close();
        }
    }

    private int readOne(char[] chars, int at) throws IOException {
        char[] two = new char[2];
        int count = read(two, 0, 2);
        if (count > 0) {
            chars[at] = two[0];
        }
        if (count == 2) {
            half = two[1];
        }
        return Math.min(count, 1);
    }

    private int decode(CharBuffer chars) throws IOException {
        int from = chars.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > from) {
                return chars.position() - from;
            }
            if (result.isError()) {
                throw fail(
                        new JsonSyntaxException("Not JSON: ill-formed UTF-8 at offset " + (offset + bytes.position())));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        InputStream source = input;
        if (source == null) {
            return;
        }
        offset += bytes.position();
        bytes.compact();
        int count;
        try {
            count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException e) {
            throw fail(e);
        }
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private IOException fail(IOException e) {
        failure = e;
        return e;
    }
}
