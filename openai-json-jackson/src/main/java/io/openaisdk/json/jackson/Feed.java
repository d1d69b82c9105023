package io.openaisdk.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.InputStream;
import java.io.OutputStream;

/** The input of a {@link FedParser}: one text after another, each with an end. */
final class Feed extends InputStream {

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

    void begin(byte[] text, int offset, int length) {
        bytes = text;
        from = offset;
        next = offset;
        end = offset + length;
        blank = true;
    }

    /** Lets go of the text. */
    void clear() {
        before += end - from;
        begin(NOTHING, 0, 0);
    }

    OutputStream rest() {
        return rest;
    }

    /** Says whether there was nothing but space in what went to {@link #rest} and in what has not been read. */
    boolean isBlank() {
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

    /** Gives the place in the text for one that counts from the first of all texts. */
    JsonLocation inText(JsonLocation location) {
        int offset = (int) Math.max(0, Math.min(end - from, location.getByteOffset() - before));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[from + i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new JsonLocation(location.contentReference(), offset, line, offset - lineStart + 1);
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
