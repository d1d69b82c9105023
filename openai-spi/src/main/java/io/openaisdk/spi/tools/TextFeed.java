package io.openaisdk.spi.tools;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The input of a parser that is used for one JSON text after another, each with an end: to make a parser costs as much as to read an
 * event of a stream.
 *
 * <p>The parser takes all texts for one input with many values. What it has read beyond a value goes to {@link #rest()}, so that the
 * next text begins with its own first byte. It is used by one thread at a time.
 */
public final class TextFeed extends InputStream {

    /**
     * A place in a text.
     *
     * @param offset how many bytes are before it
     * @param line its line, from 1
     * @param column its column in bytes, from 1
     */
    public record Place(int offset, int line, int column) {}

    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int from;
    private int next;
    private int end;
    private long before;
    private boolean blank = true;

    /** Takes what a parser has read ahead, and sees whether it is blank. */
    private final OutputStream rest = new OutputStream() {
        @Override
        public void write(int b) {
            blank &= isBlank((byte) b);
        }

        @Override
        public void write(byte[] read, int offset, int length) {
            blank &= isBlank(read, offset, offset + length);
        }
    };

    /** Creates a feed without a text. */
    public TextFeed() {}

    /**
     * Begins a text.
     *
     * @param text holds it, and does not change while it is read
     * @param offset where it begins
     * @param length how many bytes it has
     */
    public void begin(byte[] text, int offset, int length) {
        bytes = text;
        from = offset;
        next = offset;
        end = offset + length;
        blank = true;
    }

    /** Lets go of the text. */
    public void clear() {
        before += end - from;
        begin(NOTHING, 0, 0);
    }

    /**
     * Returns what takes the bytes that a parser has read ahead.
     *
     * @return the same for all texts
     */
    public OutputStream rest() {
        return rest;
    }

    /**
     * Says whether there was nothing but space in what went to {@link #rest} and in what has not been read.
     *
     * @return whether the text has no more values
     */
    public boolean isBlank() {
        return blank && isBlank(bytes, next, end);
    }

    private static boolean isBlank(byte[] text, int offset, int end) {
        for (int i = offset; i < end; i++) {
            if (!isBlank(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /**
     * Finds the place in the text of a byte that a parser has counted from the first of all texts.
     *
     * @param counted the offset in all texts
     * @return the place
     */
    public Place place(long counted) {
        int offset = (int) Math.max(0, Math.min(end - from, counted - before));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[from + i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(offset, line, offset - lineStart + 1);
    }

    @Override
    public int read() {
        return next < end ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int count = Math.min(length, end - next);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(bytes, next, buffer, offset, count);
        next += count;
        return count;
    }
}
